import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What the screen of a question says besides its form.
@Suite struct QuestionScreenTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    lists: {rooms: {bath: "Bathroom", hall: "Hall"}}
    items:
      - {say: "Welcome.", instruct: "Smile."}
      - {instruct: "Show the card."}
      - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}, instruct: "Wait.", help: "On the phone."}
      - section: outer
        title: "About rooms"
        items:
          - say: "Now the rooms."
          - loop: rooms_loop
            title: "Room: {option}"
            over: rooms
            items:
              - {say: "We come to {option}."}
              - {open: why, ask: "Why?", optional: yes}
              - {number: times, ask: "How often?", each: {a: "In summer", b: "In winter"}}
              - {number: hours, ask: "Hours {option}?", each: {c: "by day", d: "by night"}}
      - {say: "Goodbye.", instruct: "Wave."}
    """

  private func describe(_ interview: Interview) throws -> [String] {
    let screen = try interview.questionScreen()
    return [
      screen.address.text, "\(screen.number) of \(screen.total)\(screen.isTotalOpen ? "+" : "")",
      screen.sections.joined(separator: " / "),
      screen.statements.map { "\($0.text ?? "-") (\($0.instruct ?? "-"))" }.joined(separator: " "),
      "\(screen.ask ?? "-") (\(screen.instruct ?? "-")) \(screen.help ?? "-")", screen.row ?? "-",
      screen.isOptional ? "optional" : "needed", screen.today.text,
    ]
  }

  private static let answers: KeyValuePairs<String, Answer> = [
    "app": .given(.one("yes")), "why[bath]": .missing(.skipped), "times[bath][a]": .given(.number(1)),
    "times[bath][b]": .given(.number(1)), "hours[bath][c]": .given(.number(1)),
    "hours[bath][d]": .given(.number(1)),
  ]

  private func after(_ count: Int, isSelfCompleted: Bool = false) throws -> [String] {
    var interview = try Story.standing(Self.yaml, isSelfCompleted: isSelfCompleted)
    for (address, answer) in Self.answers.prefix(count) { try interview.answer(address, answer) }
    return try describe(interview)
  }

  @Test("The first question comes with the statements before it, its instruction and its help") func first()
    throws
  {
    #expect(
      try after(0) == [
        "app", "1 of 11", "", "Welcome. (Smile.) - (Show the card.)", "App? (Wait.) On the phone.", "-",
        "needed",
        "2026-11-21",
      ])
  }

  @Test("Who answers alone is shown no instructions, and nothing that is only one") func selfCompleted()
    throws
  {
    #expect(
      try after(0, isSelfCompleted: true) == [
        "app", "1 of 11", "", "Welcome. (-)", "App? (-) On the phone.", "-", "needed", "2026-11-21",
      ])
  }

  @Test("A round has the titles around it, and the statements since the last question") func round() throws {
    #expect(
      try after(1) == [
        "why[bath]", "2 of 11", "About rooms / Room: Bathroom", "Now the rooms. (-) We come to Bathroom. (-)",
        "Why? (-) -", "-", "optional", "2026-11-21",
      ])
  }

  @Test("A row is named where the question does not name it") func rows() throws {
    #expect(
      try after(2).prefix(6) == [
        "times[bath][a]", "3 of 11", "About rooms / Room: Bathroom", "", "How often? (-) -", "In summer",
      ])
    #expect(try after(3)[5] == "In winter")
    #expect(
      try after(4).prefix(6) == [
        "hours[bath][c]", "5 of 11", "About rooms / Room: Bathroom", "", "Hours by day? (-) -", "-",
      ])
    #expect(
      try after(6).prefix(4) == [
        "why[hall]", "7 of 11", "About rooms / Room: Hall", "We come to Hall. (-)",
      ])
  }

  @Test("An answer that is there is shown with its text, and without an objection where it holds")
  func answered()
    throws
  {
    var interview = try Story.standing(Self.yaml, ["app": .given(.one("no"))])
    try interview.apply(.reopened(Address("app", [])))
    let screen = try interview.questionScreen()
    #expect(screen.answer == .given(.one("no")) && screen.answerText == "No" && screen.objection == nil)
    #expect(try Story.standing(Self.yaml).questionScreen().answerText == "")
    #expect(try Story.standing(Self.yaml).questionScreen().answer == nil)
  }

  @Test("Rounds that depend on an open question make the total uncertain") func open() throws {
    let yaml = """
      questionnaire: q
      missing: []
      factors: {a: "A", b: "B"}
      items:
        - {number: n, ask: "N?"}
        - {rating: r, ask: "R {factor}?", each: factors, scale: standard.nps}
        - loop: low
          over: factors where r[factor] <= 4
          items: [{open: why, ask: "Why?"}]
        - section: more
          when: n > 5
          items:
            - loop: again
              times: 2
              at_most: 2
              items: [{open: what, ask: "What?"}]
      """
    func total(_ answers: KeyValuePairs<String, Answer>) throws -> String {
      let screen = try Story.standing(yaml, answers).questionScreen()
      return "\(screen.total)\(screen.isTotalOpen ? "+" : "")"
    }
    #expect(try total([:]) == "3+")
    #expect(try total(["n": .given(.number(1))]) == "3+")
    #expect(try total(["n": .given(.number(1)), "r[a]": .given(.point(1))]) == "4+")
    #expect(
      try total([
        "n": .given(.number(1)), "r[a]": .given(.point(1)), "r[b]": .given(.point(9)),
      ]) == "4")
    #expect(
      try total([
        "n": .given(.number(6)), "r[a]": .given(.point(1)), "r[b]": .given(.point(9)),
      ]) == "6")
    #expect(try total(["r[a]": .given(.point(9)), "r[b]": .given(.point(9))]) == "3+")
  }

  @Test("A set of a best_worst is numbered among the sets") func sets() throws {
    let yaml =
      "- {best_worst: x, ask: \"X?\", of: {a: \"A\", b: \"B\", c: \"C\", d: \"D\"}, per_set: 2, times: 2}\n"
    var interview = try Story.standing(yaml)
    #expect(try interview.questionScreen().row == "1 / 4")
    let ids = try interview.questionScreen().form.options.map(\.id)
    try interview.answer("x[1]", .given(.extremes(Extremes(shown: ids, best: ids[0], worst: ids[1]))))
    #expect(try interview.questionScreen().row == "2 / 4")
    #expect(try interview.questionScreen().form.options.map(\.id) != ids)
    #expect(interview.battery() == [])
    #expect(
      Interview.texts(interview.review().lines).prefix(2) == [
        "x[1]: X? - 1 = \(ids[0].uppercased()) > … > \(ids[1].uppercased())", "x[2]: X? - 2 = ",
      ])
  }
}
