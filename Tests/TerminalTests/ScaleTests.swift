import Instruments
import Stories
import Terminal
import Testing

/// The scales that every questionnaire has.
@Suite struct ScaleTests {
  private static let names = [
    "satisfaction5", "satisfaction10", "importance5", "importance10", "agreement5", "agreement7", "nps",
    "effort7",
  ]

  @Test("Each is there, and asked in each of its languages", arguments: names)
  func standard(_ name: String) throws {
    let yaml = """
      questionnaire: scales
      languages: [en, it, fr, pl, nl, de, es]
      items:
        - rating: asked
          ask: {en: "?", it: "?", fr: "?", pl: "?", nl: "?", de: "?", es: "?"}
          scale: standard.\(name)
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    guard case .point(let scale) = questionnaire.questions[0].shape else { return #expect(Bool(false)) }
    #expect(scale.labels.keys.contains(scale.low) && scale.labels.keys.contains(scale.high))
    var seen: Set<String> = []
    for language in questionnaire.languages {
      let shown = try Story.converse(questionnaire, ["\(scale.high)", ""], language: language)
      #expect(shown.ending == .completed("completed"))
      #expect(seen.insert(shown.transcript).inserted, "\(language) reads like another language")
    }
  }

  @Test("Agreement in seven points, in Polish") func agreement() throws {
    let yaml = """
      questionnaire: zgoda
      languages: [pl]
      items:
        - rating: obsluga
          ask: "Obsługa była pomocna."
          scale: standard.agreement7
      """
    let transcript = try Story.replay(yaml, "> 6\n> ")
    #expect(transcript.contains("  6  Zgadzam się\n  7  Zdecydowanie się zgadzam\n"), "\(transcript)")
  }
}
