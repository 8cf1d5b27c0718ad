import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// `today` is the day on which a question is answered.
@Suite struct DayTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Story.questionnaire(
        """
        - {date: visit, ask: "When were you here last?", to: today}
        - {date: appointment, ask: "When may we call?", from: today}
        - {date: complaint, ask: "When did you complain?", to: today}
        - {compute: age, value: "years_between(visit, today)"}

        """))
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test("Resumed two weeks later, the days in between can be answered, and earlier answers stand")
  func resumed() throws {
    var recorded: [InterviewEvent] = []
    var now = try day("2026-11-21")
    var first = try InterviewController(beginning: questionnaire, Story.start(questionnaire), today: { now })
    {
      recorded.append($0)
    }
    #expect(try first.take(.answer(.given(.date(day("2025-12-01"))))) == nil)
    #expect(try first.take(.answer(.given(.date(day("2026-11-20"))))) != nil)
    #expect(try first.take(.answer(.given(.date(day("2026-11-21"))))) == nil)
    #expect(try first.take(.answer(.given(.date(day("2026-11-22"))))) != nil)
    _ = try first.take(.leave)
    now = try day("2026-12-05")
    var second = try InterviewController(
      resuming: Interview(questionnaire, replaying: recorded), by: "anna", today: { now }
    ) { recorded.append($0) }
    // The appointment was not in the past when it was made.
    #expect(second.situation().cells[1] == .given(.date(try day("2026-11-21"))))
    #expect(try second.take(.answer(.given(.date(day("2026-12-01"))))) == nil)
    #expect(recorded.suffix(3).prefix(2) == [.resumed(by: "anna"), .day(now)])
    #expect(second.situation().cells[3] == .given(.number(1)))
    guard case .review = second.screen() else { return #expect(Bool(false), "something is open") }
  }

  @Test("What is over has no other day") func over() throws {
    var recorded: [InterviewEvent] = []
    var now = try day("2026-11-21")
    var controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire), today: { now }
    ) { recorded.append($0) }
    #expect(try controller.take(.leave) == nil)
    now = try day("2026-11-22")
    #expect(try controller.take(.note("late")) == .isOver)
    #expect(recorded.count == 2 && controller.interview.today.text == "2026-11-21")
  }

  @Test("After midnight it is the next day, recorded once") func midnight() throws {
    var recorded: [InterviewEvent] = []
    var now = try day("2026-11-21")
    var controller = try InterviewController(
      beginning: questionnaire, Story.start(questionnaire), today: { now }
    ) {
      recorded.append($0)
    }
    now = try day("2026-11-22")
    for _ in 1...2 { #expect(try controller.take(.answer(.given(.date(day("2026-11-22"))))) == nil) }
    #expect(recorded.filter { $0 == .day(now) }.count == 1)
    let replayed = try Interview(questionnaire, replaying: recorded)
    #expect(replayed.answers == controller.interview.answers && replayed.today == now)
  }
}
