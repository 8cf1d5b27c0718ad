import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The form that each kind of question shows for its answer.
@Suite struct FormScreenTests {
  private typealias Form = QuestionScreen.Form
  private static let options: [QuestionScreen.Option] = [
    .init(code: 1, id: "a", label: "A"), .init(code: 97, id: "b", label: "B"),
  ]
  private static let set = "{a: \"A\", b: {label: \"B\", value: 97}}"

  @Test(
    "A form shows its options, its bounds and its unit",
    arguments: [
      ("choice: q, options: \(set)", Form.one(options)),
      ("choices: q, options: \(set)", .several(options, atLeast: 1, atMost: 2)),
      ("choices: q, at_least: 0, at_most: 1, options: \(set)", .several(options, atLeast: 0, atMost: 1)),
      ("number: q", .number(low: nil, high: nil, decimals: 0, unit: nil, [])),
      (
        "number: q, from: 1, to: 9.5, decimals: 2, unit: \"years\"",
        .number(low: "1", high: "9.5", decimals: 2, unit: "years", [])
      ),
      (
        "number: q, to: 5, options: {a: {label: \"A\", value: 97}}",
        .number(low: nil, high: "5", decimals: 0, unit: nil, [.init(code: 97, id: "a", label: "A")])
      ),
      ("date: q", .date(first: nil, last: nil)),
      (
        "date: q, from: 2026-01-02, to: today",
        .date(first: CalendarDate("2026-01-02"), last: CalendarDate("2026-11-21"))
      ),
      ("open: q", .text(lines: 1, characters: nil)),
      ("open: q, lines: 3, characters: 40", .text(lines: 3, characters: 40)),
      ("mentions: q", .texts(atMost: 10)), ("mentions: q, at_most: 3", .texts(atMost: 3)),
      ("ranking: q, of: \(set)", .order(options, places: 2)),
      ("ranking: q, of: \(set), top: 1", .order(options, places: 1)),
      ("allocation: q, of: \(set)", .amounts(options, total: "100", unit: nil)),
      ("allocation: q, of: \(set), total: 7, unit: \"days\"", .amounts(options, total: "7", unit: "days")),
    ])
  func forms(_ item: String, _ expected: QuestionScreen.Form) throws {
    let screen = try Story.standing("- {\(item), ask: \"Q?\"}\n").questionScreen()
    #expect(screen.form == expected)
  }

  @Test("A scale has its ends and the labels of its points, in order") func scale() throws {
    let yaml = """
      questionnaire: q
      scales: {short: {from: -1, to: 3, labels: {3: "Good", -1: "Bad"}}}
      items:
        - {rating: r, ask: "R?", scale: short}
      """
    #expect(
      try Story.standing(yaml).questionScreen().form
        == .point(
          low: -1, high: 3,
          labels: [.init(code: -1, id: "-1", label: "Bad"), .init(code: 3, id: "3", label: "Good")]))
  }

  @Test("A set of a best_worst has its elements and the author's prompts") func extremes() throws {
    let yaml =
      "- {best_worst: x, ask: \"X?\", of: {a: \"A\", b: \"B\"}, per_set: 2, times: 1, most: \"Best\", least: \"Worst\"}\n"
    guard case .extremes(let options, let most, let least) = try Story.standing(yaml).questionScreen().form
    else { return #expect(Bool(false), "no set is shown") }
    #expect(options.map(\.id).sorted() == ["a", "b"] && most == "Best" && least == "Worst")
    #expect(options.map { "\($0.code) \($0.label)" }.sorted() == ["1 A", "2 B"])
  }

  @Test("An option that is not read out is an ordinary option for who answers alone") func spontaneous()
    throws
  {
    let yaml = "- {choice: c, ask: \"C?\", options: {a: \"A\", b: {label: \"B\", spontaneous: yes}}}\n"
    #expect(try Story.standing(yaml).questionScreen().form.options.map(\.isSpontaneous) == [false, true])
    #expect(
      try Story.standing(yaml, isSelfCompleted: true).questionScreen().form.options.map(\.isSpontaneous)
        == [false, false])
  }

  @Test("Random orders apply to the options of a single question, and to the rows of a battery") func orders()
    throws
  {
    let yaml = """
      questionnaire: q
      lists: {letters: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F"}}
      items:
        - {choice: single, ask: "S?", options: letters, order: random, last: [a]}
        - {choice: rows, ask: "R {option}?", each: letters, options: {x: "X", y: "Y", z: "Z"}, order: random}
      """
    var single: Set<[String]> = []
    var rows: Set<[String]> = []
    for seed in 1...20 {
      let interview = try Story.standing(yaml, seed: UInt64(seed))
      let shown = try interview.questionScreen().form.options.map(\.id)
      #expect(shown.last == "a" && shown.sorted() == ["a", "b", "c", "d", "e", "f"])
      single.insert(shown)
      let later = try Story.standing(yaml, ["single": .given(.one("a"))], seed: UInt64(seed))
      #expect(try later.questionScreen().form.options.map(\.id) == ["x", "y", "z"])
      rows.insert(Array(later.stops().dropFirst()))
      // What is exported as the order is what was shown.
      let questions = interview.questionnaire.questions
      let exported = questions.map {
        $0.shownOrder(in: interview.questionnaire, field: $0.firstField, seed: UInt64(seed))
      }
      #expect(exported[0].map(\.id) == shown)
      #expect(exported[1].map { "rows[\($0.id)]?" } == Array(later.stops().dropFirst()))
      #expect(exported[1].allSatisfy { "abcdef".map(String.init)[$0.index] == $0.id })
    }
    #expect(single.count > 10 && rows.count > 10)
  }
}
