import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing
import Words

/// Sessions in lines: how they begin again, and how they end.
@Suite struct SessionTests {
  private static let yaml = """
    questionnaire: session
    missing: [dk]
    items:
      - {number: a, ask: "A?"}
      - {number: b, ask: "B?"}
      - {number: c, ask: "C?", must: {that: c >= b, message: "Less than B."}}
      - {number: d, ask: "D?"}
      - {mentions: m, ask: "M?", at_most: 2}
    alerts:
      - {alert: low, when: a < 3, say: "Call back."}
      - {alert: lowest, when: a < 2, say: "Now."}
    """

  private func questionnaire() throws -> Questionnaire {
    try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
  }

  /// What is said when an interview is resumed, before its next question.
  private func recap(_ lines: [String]) throws -> String {
    let questionnaire = try questionnaire()
    let before = try Story.converse(questionnaire, lines).events
    let after = try Story.converse(questionnaire, [], replaying: before).transcript
    return String(after.prefix(upTo: after.firstRange(of: "\n\n--")?.lowerBound ?? after.endIndex))
  }

  @Test("Who goes on is told how many answers there are, and the last three") func recaps() throws {
    #expect(try recap([]) == "Going on after 0 answers.")
    #expect(try recap(["1"]) == "Going on after 1 answer.\nThe last answers:\n  A? 1")
    #expect(
      try recap(["1", "2", ":dk", "4"])
        == "Going on after 4 answers.\nThe last answers:\n  B? 2\n  C? (don't know)\n  D? 4")
  }

  private static let whole = ["1", "2", "3", "4", "one", "two", ""]

  @Test("Alerts are told to the interviewer at the end, and to nobody else") func alerts() throws {
    let questionnaire = try questionnaire()
    let said = try Story.converse(questionnaire, Self.whole + [""]).transcript
    #expect(
      said.hasSuffix(
        "> \nALERT low: Call back.\nALERT lowest: Now.\nThe interview is complete. Thank you.\n"))
    let alone = try Story.converse(questionnaire, Self.whole + [""], isSelfCompleted: true).transcript
    #expect(alone.hasSuffix("> \nThe interview is complete. Thank you.\n") && !alone.contains("ALERT"))
    let none = try Story.converse(questionnaire, ["3"] + Self.whole.dropFirst() + [""]).transcript
    #expect(none.hasSuffix("> \nThe interview is complete. Thank you.\n") && !none.contains("ALERT"))
  }

  @Test(
    "What ends an interview, in a pipe and at a terminal",
    arguments: [
      (whole, false, Ending.completed("completed")), (whole, true, .inputEnded),
      (whole + ["done"], true, .completed("completed")),
      (whole + [" DONE "], false, .completed("completed")), (whole + [":stop"], true, .stopped("partial")),
      (whole + [":stop refused"], false, .stopped("refused")), (["1"], false, .inputEnded),
      ([], true, .inputEnded),
      (["1", ":stop"], false, .stopped("partial")), (["1", ":stop no_time"], true, .stopped("no_time")),
    ])
  func endings(_ lines: [String], _ isTerminal: Bool, _ ending: Ending) throws {
    let conversation = try Story.converse(try questionnaire(), lines, isTerminal: isTerminal)
    #expect(conversation.ending == ending)
    // A terminal shows what is typed by itself.
    #expect(conversation.transcript.contains("> 1\n") == (!isTerminal && lines.first == "1"))
  }

  @Test("Mentions are counted to their limit, and a last one is not lost where the input ends")
  func mentions() throws {
    let questionnaire = try questionnaire()
    let four = Array(Self.whole.prefix(4))
    func texts(_ lines: [String]) throws -> [Answer] {
      try Story.converse(questionnaire, four + lines).events.compactMap {
        if case .answered(Address("m", []), let answer, _) = $0 { answer } else { nil }
      }
    }
    #expect(try texts(["one"]) == [.given(.texts(["one"]))])
    #expect(try texts([" one ", "two", "three", ""]) == [.given(.texts(["one", "two"]))])
    #expect(try texts([]) == [] && texts([""]) == [])
    #expect(try texts([":dk"]) == [.missing(.dk)])
    #expect(
      try texts(["one", ":goto m", "two", ""]) == [.given(.texts(["one"])), .given(.texts(["two"]))])
    let said = try Story.converse(questionnaire, four + ["one", "two", "three"]).transcript
    #expect(said.contains("> three\nOne a line, 2 at most; an empty line ends.\n> "))
  }

  @Test("Going back from mentions in the making saves them, and leads to the question before")
  func backFromMentions()
    throws
  {
    let questionnaire = try #require(
      Story.questionnaire(
        "- {number: n, ask: \"N?\"}\n- {mentions: m, ask: \"M?\", must: {that: count(m) < 3}}\n- {open: o, ask: \"O?\"}\n"
      ))
    func events(_ lines: [String]) throws -> [InterviewEvent] {
      Array(try Story.converse(questionnaire, ["1"] + lines).events.dropFirst(2).dropLast())
    }
    let m = Address("m", [])
    let one = InterviewEvent.answered(m, .given(.texts(["one"])), override: nil)
    #expect(try events(["one", ":back"]) == [one, .reopened(m), .reopened(Address("n", []))])
    #expect(try events([":back"]) == [.reopened(Address("n", []))])
    #expect(try events(["one", ":goto n"]) == [one, .reopened(Address("n", []))])
    #expect(try events(["one", ":next"]) == [one, .advanced])
    // Mentions that are not accepted are no answer: the interview still stands at this question.
    #expect(try events(["one", "two", "three", ":back"]) == [.reopened(Address("n", []))])
    let first = try #require(Story.questionnaire("- {mentions: m, ask: \"M?\"}\n- {open: o, ask: \"O?\"}\n"))
    let conversation = try Story.converse(first, ["one", ":back", ""])
    #expect(conversation.transcript.contains("> :back\nThis is the first question.\n> "))
    #expect(conversation.events.dropFirst().first == one)
  }

  @Test("An answer that has become wrong is asked again with its reason; an empty line does not keep it")
  func objection() throws {
    let said = try Story.converse(try questionnaire(), ["1", "2", "3", ":goto b", "9", "", "9"]).transcript
    #expect(
      said.contains(
        """
        -- question 3 of about 5
        C?
          A number
          :dk don't know
          (answered before: 3)
          Less than B.
        > \n\
        An answer is needed; :help tells what else is possible.
        > 9

        -- question 4 of about 5
        """), "\(said)")
  }

  @Test("A full quota is told in the review, on the page and in lines") func quota() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        "questionnaire: q\nitems: [{number: n, ask: \"N?\"}, {number: m, ask: \"M?\"}]\nquotas: [{quota: few, when: n < 5, limit: 1, say: \"Enough.\"}]\n"
      ))
    let counter = QuotaCounter(isFull: { _ in true }, complete: { _, _ in nil })
    let lines = try Story.converse(questionnaire, ["1", ""], counter: counter)
    #expect(
      lines.transcript.hasSuffix(
        """
        Enough.

        The answers:
          N? 1  [n]
        There are enough interviews of this kind already: this one ends here.
        An empty line finishes the interview; :back or :goto ID changes an answer.
        > \n\
        The interview ends here (quota_full). Thank you.

        """), "\(lines.transcript)")
    let controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire), counter: counter
    ) {
      _ in
    }
    let world = PageWorld(next: { .ended }, write: { _ in })
    var page = PageDriver(controller, words: Words.of("en"), id: nil, columns: 80, rows: 14, world: world)
    try page.handle(.keys([.scalar("1"), .enter]))
    #expect(
      page.frame().lines[2...7] == [
        "Enough.", "", "The answers:", "", "     N? 1",
        "There are enough interviews of this kind already: this one ends here.",
      ])
    try page.handle(.keys([.function(10)]))
    #expect(page.ending == .completed("quota_full"))
    #expect(page.farewell == ["The interview ends here (quota_full). Thank you."])
  }
}
