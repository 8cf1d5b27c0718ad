import Instruments
import Stories
import Testing
import Words

@testable import Interviews
@testable import Terminal

/// Where there is room for a grid, and which keys are told below a question.
@Suite struct GridTests {
  private func fits(
    _ low: Int, _ high: Int, rows: Int = 2, columns: Int, name: String = "Fees", label: String = "Bad"
  ) -> Bool {
    let battery = (0..<rows).map {
      BatteryRow(address: Address("r", ["\($0)"]), name: name, answer: nil, isCurrent: $0 == 0)
    }
    let labels = [QuestionScreen.Option(code: low, id: "\(low)", label: label)]
    return Grid.fits(.point(low: low, high: high, labels: labels), battery, columns: columns)
  }

  @Test("A grid needs two rows, 60 columns, at most 21 points, and 18 columns for the names") func room() {
    #expect(fits(1, 5, columns: 60) && !fits(1, 5, columns: 59) && !fits(1, 5, rows: 1, columns: 200))
    #expect(fits(0, 10, columns: 76) && !fits(0, 10, columns: 75))
    #expect(fits(0, 10, rows: 10, columns: 77) && !fits(0, 10, rows: 10, columns: 76))
    #expect(fits(1, 21, columns: 116) && !fits(1, 21, columns: 115) && !fits(1, 22, columns: 500))
    #expect(fits(-5, 5, columns: 76) && !fits(-5, 5, columns: 75))
    #expect(!fits(1, 5, columns: 80, name: "نعم") && !fits(1, 5, columns: 80, label: "نعم"))
    #expect(!Grid.fits(.text(lines: 1, characters: nil), [], columns: 200))
  }

  @Test("A filter is told from ten options on", arguments: [(9, false), (10, true)]) func find(
    _ count: Int, _ isTold: Bool
  )
    throws
  {
    let options = (1...count).map { "o\($0): \"Option \($0)\"" }.joined(separator: ", ")
    let page = try PageStory(
      try #require(Story.questionnaire("- {choice: c, ask: \"C?\", options: {\(options)}}\n")), columns: 120)
    let keys =
      " Enter next   PgUp back\(isTold ? "   / find" : "")   ^D don't know   ^R refused   ? help   ^N note   ^C stop"
    #expect(page.frame.lines.last == keys)
  }

  @Test("A questionnaire of one language has no other, and the first question none before it") func refusals()
    throws
  {
    let page = try PageStory(try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n")))
    try page.type("<^T>")
    #expect(page.screen.contains("\nThe questionnaire has one language only.\n"))
    try page.type("<pgup>")
    #expect(page.screen.contains("\nThis is the first question.\n"))
    try page.type("<^E>")
    #expect(page.screen.contains("\nOnly texts can be written in the editor.\n"))
  }

  private func line(_ question: String, _ answer: String, rounds: [String] = []) -> ReviewScreen.Line {
    ReviewScreen.Line(
      address: Address("q", rounds), question: question, rounds: rounds, answer: .given(.text(answer)),
      text: answer)
  }

  @Test("In lines a list has 76 columns, and the review two such rows for each answer") func lists() throws {
    let pages = LinePages(words: Words.of("en"))
    let long = line("Why?", String(repeating: "x", count: 200))
    #expect(pages.listed(long) == "  Why? " + String(repeating: "x", count: 69) + "..")
    #expect(pages.listed(long, rows: 2) == "  Why? " + String(repeating: "x", count: 145) + "..")
    #expect(
      pages.listed(line("Why?", String(repeating: "x", count: 71))) == "  Why? "
        + String(repeating: "x", count: 71))
    #expect(pages.goals([line("Why?", "so", rounds: ["a"])]) == [":goto q[a]  Why? - a: so"])
    #expect(pages.fallen([]) == [])
    #expect(
      pages.fallen([line("Why?", "so")]) == [
        "This closes a part of the interview. 1 answer is set aside:", "  Why? so",
      ])
    let review = ReviewScreen(
      statements: [], lines: [line("Why?", "so")], aside: [line("How?", "so"), line("Who?", "so")],
      isOneTooMany: true)
    let noted = try remarks(at: Address("q", []))
    #expect(
      pages.review(review, noted) == [
        "The answers:", "  Why? so  [q]  [note]",
        "There are enough interviews of this kind already: this one ends here.",
        "2 answers are off the route and set aside.", "  Notes, for interviewers only:",
        "    anna, 2026-11-21: so (Why?)",
      ])
    let empty = ReviewScreen(statements: [], lines: [], aside: [], isOneTooMany: false)
    #expect(
      try pages.review(empty, remarks(at: nil)) == [
        "  Notes, for interviewers only:", "    anna, 2026-11-21: so",
      ])
  }

  /// A single remark.
  private func remarks(at address: Address?) throws -> Remarks {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    var start = Story.start(questionnaire)
    start.interviewer = "anna"
    var interview = Interview(questionnaire, start)
    try interview.apply(.noted(address, "so"))
    return Remarks(interview, Words.of("en"))
  }
}
