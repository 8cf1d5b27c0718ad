import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What an interview was left with stays until somebody changes it on purpose.
@Suite struct OutcomeTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Story.questionnaire("- {number: a, ask: \"A?\"}\n- {number: b, ask: \"B?\"}\n"))
  }

  /// The outcomes of an interview that is stopped with an outcome, gone on with, and left after some inputs.
  private func left(after outcome: Disposition, _ inputs: [Input]) throws -> Interview.Status {
    var recorded: [InterviewEvent] = []
    var first = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
      recorded.append($0)
    }
    _ = try first.take(.stop(outcome))
    var again = try InterviewController(resuming: Interview(questionnaire, replaying: recorded)) {
      recorded.append($0)
    }
    for input in inputs + [.leave] { _ = try again.take(input) }
    return try Interview(questionnaire, replaying: recorded).status
  }

  @Test("Who only looks in leaves the outcome as it was") func lookingIn() throws {
    #expect(try left(after: "callback", []) == .stopped("callback"))
    #expect(try left(after: "callback", [.note("no answer"), .language("it")]) == .stopped("callback"))
  }

  @Test("An answer makes it partial, and an outcome that is given is the one that holds") func answered()
    throws
  {
    #expect(try left(after: "callback", [.answer(.given(.number(1)))]) == .stopped("partial"))
    #expect(try left(after: "callback", [.stop("no_time")]) == .stopped("no_time"))
  }

  @Test("A note keeps the question that was shown, its author and its day, also when it is replayed")
  func noted() throws {
    let day = try #require(CalendarDate("2026-11-21"))
    var recorded: [InterviewEvent] = []
    var controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire), today: { day }
    ) { recorded.append($0) }
    _ = try controller.take(.note("hesitates"))
    _ = try controller.take(.answer(.given(.number(1))))
    _ = try controller.take(.note("laughs"))
    let replayed = try Interview(questionnaire, replaying: recorded)
    for notes in [controller.interview.notes, replayed.notes] {
      #expect(
        notes.map { "\($0.address?.text ?? "-") \($0.text) \($0.by) \($0.day.text)" } == [
          "a hesitates  2026-11-21", "b laughs  2026-11-21",
        ])
    }
  }

  @Test("A refusal and an end are final, anything else can be gone on with")
  func final() throws {
    #expect(Interview.Status.stopped("refused").isFinal)
    #expect(Interview.Status.completed("screened_out").isFinal)
    #expect(!Interview.Status.stopped("partial").isFinal)
    #expect(!Interview.Status.stopped("callback").isFinal)
    #expect(!Interview.Status.open.isFinal)
  }

  @Test("What is over can be reopened, given another outcome and noted at, and keeps its answers")
  func amended() throws {
    let day = try #require(CalendarDate("2026-12-01"))
    var interview = Interview(questionnaire, Story.start(questionnaire))
    for (item, number) in [("a", 1), ("b", 2)] {
      try interview.apply(.answered(Address(item), .given(.number(.init(number))), override: nil))
    }
    try interview.apply(.completed("completed"))
    try interview.apply(.amended(Amendment(.note, by: "anna", on: day, why: "called back")))
    #expect(interview.status == .completed("completed"))
    try interview.apply(.amended(Amendment(.status("invalid"), by: "anna", on: day, why: "a test")))
    #expect(interview.status == .completed("invalid"))
    try interview.apply(.amended(Amendment(.reopen, by: "anna", on: day, why: "one Enter too many")))
    #expect(interview.status == .stopped("partial") && interview.answers.count == 2)
    #expect(
      interview.notes.map(\.text) == ["called back", "(invalid) a test", "(reopened) one Enter too many"])
    #expect(interview.notes.allSatisfy { $0.by == "anna" && $0.day == day })
  }
}
