import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What is said of each kind of question before it is answered, and of its answer afterwards.
@Suite struct PromptTests {
  private func prompt(_ item: String, _ line: String? = nil, isSelfCompleted: Bool = false) throws -> [String]
  {
    let yaml = "questionnaire: q\nmissing: []\nitems:\n  - {\(item), ask: \"Q?\"}\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let transcript = try Story.converse(
      questionnaire, line.map { [$0] } ?? [], isSelfCompleted: isSelfCompleted
    ).transcript
    let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "Q?")) + 1
    let end = try #require(lines.firstIndex { $0.hasPrefix("> ") || $0 == ">" })
    if line == nil { return Array(lines[start..<end]) }
    return Array(lines[(end + 1)...].prefix { !$0.isEmpty })
  }

  private static let set = "{a: \"A\", b: {label: \"B\", spontaneous: true}, c: {label: \"C\", value: 97}}"

  @Test(
    "The possible answers",
    arguments: [
      ("choice: q, options: \(set)", ["   1  A", "   2  B  [not read out]", "  97  C"]),
      (
        "choices: q, options: \(set)",
        ["   1  A", "   2  B  [not read out]", "  97  C", "  Several are possible: 1 2"]
      ),
      (
        "choices: q, at_least: 2, at_most: 2, options: \(set)",
        [
          "   1  A", "   2  B  [not read out]", "  97  C",
          "  Several are possible, at least 2, at most 2: 1 2",
        ]
      ),
      (
        "choices: q, at_least: 0, at_most: 3, options: \(set)",
        [
          "   1  A", "   2  B  [not read out]", "  97  C", "  Several are possible: 1 2",
          "  An empty line: none of these.",
        ]
      ),
      ("rating: q, scale: standard.nps", ["  0 = Not at all likely … 10 = Extremely likely"]),
      ("number: q", ["  A number"]), ("number: q, from: 1", ["  A number, 1 or more"]),
      ("number: q, to: 1, decimals: 1", ["  A number, 1 or less, with one decimal at most"]),
      (
        "number: q, from: 0, to: 9, decimals: 2, unit: \"km\", options: {n: {label: \"N\", value: 97}}",
        ["  97  N", "  A number from 0 to 9, with 2 decimals at most (km)"]
      ),
      ("date: q", ["  A date: year-month-day"]),
      ("date: q, to: today", ["  A date, 2026-11-21 or earlier: year-month-day"]), ("open: q", []),
      ("open: q, optional: true", ["  An empty line goes on without an answer."]),
      ("mentions: q, at_most: 2", ["  One a line, 2 at most; an empty line ends."]),
      (
        "ranking: q, of: {a: \"A\", b: \"B\", c: \"C\"}, top: 2",
        ["  1  A", "  2  B", "  3  C", "  The first 2, best first: 3 2"]
      ),
      ("ranking: q, of: {a: \"A\", b: \"B\"}, top: 1", ["  1  A", "  2  B", "  The first one."]),
      (
        "allocation: q, of: {a: \"A\", b: \"B\"}, total: 7, unit: \"days\"",
        ["  1  A", "  2  B", "  2 amounts in this order (days), 7 together; or 2=7"]
      ),
      ("number: q, missing: {dk: \"No idea\", na: \"Never\"}", ["  A number", "  :dk No idea   :na Never"]),
    ])
  func prompts(_ item: String, _ expected: [String]) throws { #expect(try prompt(item) == expected) }

  @Test("Middle labels of a scale are listed below its ends") func middle() throws {
    let yaml = """
      questionnaire: q
      missing: []
      scales: {five: {from: 1, to: 5, labels: {1: "Bad", 3: "So-so", 5: "Good"}}}
      items: [{rating: r, ask: "R?", scale: five}]
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let shown = try Story.converse(questionnaire, ["3"]).transcript
    #expect(
      shown.hasPrefix("\n-- question 1 of about 1\nR?\n  1 = Bad … 5 = Good\n  3  So-so\n> 3\n  = So-so\n\n"))
  }

  @Test(
    "A code is told by its label, and what is clear is not repeated",
    arguments: [
      ("choice: q, options: \(set)", "97", ["  = C"]), ("choices: q, options: \(set)", "97 1", ["  = A, C"]),
      ("rating: q, scale: standard.nps", "10", ["  = Extremely likely"]),
      ("rating: q, scale: standard.nps", "5", []),
      ("number: q", "5", []),
      ("number: q, from: 0, to: 9, options: {n: {label: \"N\", value: 97}}", "97", ["  = N"]),
      ("date: q", "today", ["  = 2026-11-21"]), ("date: q", "2026-1-2", []), ("open: q", "x", []),
      ("ranking: q, of: {a: \"A\", b: \"B\"}", "2 1", ["  = B > A"]),
      ("allocation: q, of: {a: \"A\", b: \"B\"}, total: 7", "3 4", []),
      ("choices: q, at_least: 0, options: \(set)", "", []),
    ])
  func echoes(_ item: String, _ line: String, _ expected: [String]) throws {
    #expect(try prompt(item, line) == expected)
  }

  @Test("Who answers alone is not told what is not read out") func alone() throws {
    #expect(
      try prompt("choice: q, options: \(Self.set)", isSelfCompleted: true) == [
        "   1  A", "   2  B", "  97  C", "  :refused refused",
      ])
  }
}
