import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What an interview knows after its events.
@Suite struct HistoryTests {
  private static let yaml = "- {number: a, ask: \"A?\"}\n- {number: b, ask: \"B?\"}\n"
  private static let day = CalendarDate("2026-12-01") ?? .epoch

  private func problem(_ events: [InterviewEvent]) throws -> String? {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    do {
      _ = try Interview(questionnaire, replaying: events)
      return nil
    } catch { return error.summary }
  }

  @Test("What is wrong with a record is told") func wrong() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let start = InterviewEvent.started(Story.start(questionnaire))
    let answer = InterviewEvent.answered(Address("a", []), .given(.number(1)), override: nil)
    #expect(try problem([]) == "the record has no start")
    #expect(try problem([answer]) == "the record has no start")
    #expect(try problem([start, start]) == "the record has a second start")
    #expect(try problem([start, .reopened(Address("m", ["x"]))]) == "the questionnaire has no field `m[x]`")
    #expect(
      try problem([start, .answered(Address("m", []), .missing(.dk), override: nil)])
        == "the questionnaire has no field `m`")
    #expect(try problem([start, answer]) == nil)
    // What stands before the start is not looked at.
    #expect(try problem([answer, start]) == nil)
  }

  @Test(
    "Each event leads from one status to the next",
    arguments: [
      (.open, .stopped("callback"), .stopped("callback")), (.stopped("callback"), .resumed(by: ""), .open),
      (.open, .completed("screened_out"), .completed("screened_out")),
      (.completed("completed"), amended(.reopen), .stopped("partial")),
      (.stopped("refused"), amended(.reopen), .stopped("partial")),
      (.completed("completed"), amended(.status("invalid")), .completed("invalid")),
      (.stopped("partial"), amended(.status("refused")), .stopped("refused")),
      (.open, amended(.status("refused")), .stopped("refused")),
      (.completed("completed"), amended(.note), .completed("completed")), (.open, amended(.note), .open),
      (.stopped("partial"), .noted(nil, "n"), .stopped("partial")), (.open, .advanced, .open),
      (.open, .quotaFull("x"), .open), (.open, .day(day), .open), (.open, .language("it"), .open),
    ] as [(Interview.Status, InterviewEvent, Interview.Status)])
  func status(_ before: Interview.Status, _ event: InterviewEvent, _ after: Interview.Status) {
    #expect(before.after(event) == after)
  }

  private static func amended(_ act: Amendment.Act) -> InterviewEvent {
    .amended(Amendment(act, by: "anna", on: day, why: "because"))
  }

  @Test("The outcome of an interview that goes on is partial so far") func disposition() {
    #expect(Interview.Status.open.disposition == "partial")
    #expect(Interview.Status.stopped("callback").disposition == "callback")
    #expect(Interview.Status.completed("screened_out").disposition == "screened_out")
  }

  @Test("Notes keep their authors: who began, who went on, and who changed it from outside") func notes()
    throws
  {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    var start = Story.start(questionnaire)
    (start.interviewer, start.again) = ("ben", "the line was bad")
    var interview = Interview(questionnaire, start)
    let events: [InterviewEvent] = [
      .noted(Address("a", []), "hm"), .stopped("partial"), .resumed(by: ""), .noted(nil, "still Ben"),
      .stopped("partial"), .resumed(by: "carla"), .day(Self.day), .noted(nil, "now Carla"),
      Self.amended(.status("invalid")),
    ]
    for event in events { try interview.apply(event) }
    let text = interview.notes.map { "\($0.address?.text ?? "-") \($0.text) | \($0.by) \($0.day.text)" }
    #expect(
      text == [
        "- (interviewed again) the line was bad | ben 2026-11-21", "a hm | ben 2026-11-21",
        "- still Ben | ben 2026-11-21", "- now Carla | carla 2026-12-01",
        "- (invalid) because | anna 2026-12-01",
      ])
    #expect(interview.interviewer == "carla" && interview.status == .stopped("invalid"))
    start.again = ""
    #expect(Interview(questionnaire, start).notes.isEmpty)
  }

  @Test("The day of an answer is kept where it is not the day of the start") func days() throws {
    var interview = try Story.standing(Self.yaml)
    try interview.answer("a", .given(.number(1)))
    #expect(interview.days.isEmpty)
    try interview.apply(.day(Self.day))
    try interview.answer("b", .given(.number(2)))
    #expect(interview.days == [1: Self.day] && interview.today == Self.day)
    try interview.answer("a", .given(.number(3)))
    #expect(interview.days == [0: Self.day, 1: Self.day])
    try interview.apply(.day(interview.start.date))
    try interview.answer("b", .given(.number(4)))
    #expect(interview.days == [0: Self.day])
  }

  @Test("A start says who answers, and keeps all that it was given") func starts() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let plain = Start(questionnaire: questionnaire.hash, seed: 7, date: Self.day, language: "en")
    #expect(plain.mode == "interviewer" && !plain.isSimulated && plain.perspective == .customer)
    #expect(plain.interviewer == "" && plain.wave == "" && plain.caseID == "" && plain.again == "")
    let full = Start(
      questionnaire: questionnaire.hash, seed: 7, date: Self.day, language: "en", perspective: .management,
      interviewer: "anna", wave: "2", caseID: "0417", sample: ["n": .number(1)], isSelfCompleted: true,
      isSimulated: true, again: "why")
    #expect(full.mode == "self" && full.isSimulated && full.perspective == .management && full.seed == 7)
    #expect(full.interviewer == "anna" && full.wave == "2" && full.caseID == "0417" && full.again == "why")
    #expect(full.sample == ["n": .number(1)] && full.date == Self.day && full.language == "en")
  }
}
