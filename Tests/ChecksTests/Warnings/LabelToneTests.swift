import Stories
import Testing

@testable import Checks

/// The tones that the labels of scale points have, by their words.
@Suite struct LabelToneTests {
  @Test(
    "A label is good, neutral or bad by its words, and a negation or a neutral word counts first",
    arguments: [
      ("en", "Very good", LabelTone.good), ("en", "Not good", .bad), ("en", "Neither good nor bad", .neutral),
      ("en", "Satisfied", .good), ("en", "Dissatisfied", .bad), ("en", "Hardly", nil), ("en", "Hard", .bad),
      ("en-GB", "Fair", .neutral), ("", "Excellent!", .good), ("en", "", nil), ("tlh", "Good", nil),
      ("it", "Ottimo", .good), ("it", "Sufficiente", .neutral), ("it", "Per niente", .bad),
      ("fr", "Très bien", .good), ("fr", "Ni bien ni mal", .neutral), ("fr", "Pas d'accord", .bad),
      ("pl", "Dobrze", .good), ("pl", "Przeciętnie", .neutral), ("pl", "Źle", nil), ("pl", "Złe", .bad),
      ("nl", "Goed", .good), ("nl", "Redelijk", .neutral), ("nl", "Ontevreden", .bad),
      ("de", "Gut", .good), ("de", "Teils, teils", .neutral), ("de", "Nicht gut", .bad),
      ("es", "Muy bien", .good), ("es", "Regular", .neutral), ("es-MX", "Nada", .bad),
    ] as [(String, String, LabelTone?)])
  func tones(_ language: String, _ label: String, _ tone: LabelTone?) {
    #expect(LabelTone.of(label, in: language) == tone)
  }

  @Test("A scale is judged in the source language, by labels without variants") func language() {
    func places(_ head: String, _ points: String) -> [String] {
      Story.places("questionnaire: q\n\(head)scales: {s: {points: \(points)}}\nitems: [{say: \"A\"}]\n")
    }
    #expect(places("", #"["Poor", "Good", "Great"]"#) == ["unbalanced-scale:2:10"])
    #expect(places("languages: [de]\n", #"["Poor", "Good", "Great"]"#) == [])
    #expect(places("languages: [de]\n", #"["Schlecht", "Gut", "Sehr gut"]"#) == ["unbalanced-scale:3:10"])
  }
}
