import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What was written in for an option stands for its label.
@Suite struct WriteInTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    items:
      - choices: used
        ask: "Used?"
        options: {phone: "Phone", other: {label: "Other", write_in: true}}
      - {rating: r, ask: "How is {option}?", each: options of used where used has option, scale: standard.nps}
      - {choice: best, ask: "Best?", options: options of used where used has option}
      - {number: last, ask: "{used} and {best}"}
    """

  @Test("In texts and in fills, also of questions that carry the options forward; not in the review")
  func written() throws {
    let interview = try Story.standing(
      Self.yaml,
      [
        "used": .given(.some(["phone", "other"])), "used_other_text": .given(.text("pigeon")),
        "r[phone]": .given(.point(1)), "r[other]": .given(.point(1)), "best": .given(.one("other")),
      ])
    #expect(try interview.questionScreen().ask == "Phone, pigeon and pigeon")
    #expect(
      Interview.texts(interview.review().lines).prefix(5) == [
        "used: Used? = Phone, Other", "used_other_text: Other = pigeon", "r[phone]: How is Phone? = 1",
        "r[other]: How is pigeon? = 1", "best: Best? = Other",
      ])
  }

  @Test("The label stays where nothing was written") func label() throws {
    let yaml = Self.yaml.replacing("write_in: true", with: "write_in: \"Which one?\"")
      .replacing("missing: []", with: "missing: [dk]")
    let interview = try Story.standing(
      yaml,
      [
        "used": .given(.some(["other"])), "used_other_text": .missing(.dk), "r[other]": .given(.point(1)),
        "best": .given(.one("other")),
      ])
    #expect(try interview.questionScreen().ask == "Other and Other")
    #expect(interview.review().lines[1].question == "Which one?")
  }

  @Test("In a loop it is what was written in the same round") func rounds() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - loop: people
          over: {ann: "Ann", bob: "Bob"}
          items:
            - {choice: way, ask: "Way?", options: {car: "Car", other: {label: "Other", write_in: true}}}
            - {number: n, ask: "How often by {way}?"}
      """
    let interview = try Story.standing(
      yaml,
      [
        "way[ann]": .given(.one("other")), "way_other_text[ann]": .given(.text("boat")),
        "n[ann]": .given(.number(1)), "way[bob]": .given(.one("other")),
        "way_other_text[bob]": .given(.text("sledge")),
      ])
    #expect(
      interview.review().lines.map(\.question).filter { $0.hasPrefix("How") } == [
        "How often by boat?", "How often by sledge?",
      ])
  }
}
