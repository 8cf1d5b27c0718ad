import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Records that an interview could not have produced.
@Suite struct AuditTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    items:
      - {number: a, ask: "A?", to: 10, should: {that: a <= 5, message: "Sure?"}}
      - {number: b, ask: "B?"}
    """

  private static func answered(_ id: String, _ number: Int, override: String? = nil) -> InterviewEvent {
    .answered(Address(id, []), .given(.number(.init(number))), override: override)
  }

  private static let note = InterviewEvent.amended(
    Amendment(.note, by: "anna", on: .epoch, why: "called back"))

  @Test(
    "An event that could not have happened is found at its place",
    arguments: [
      ([answered("a", 1), answered("b", 2), .completed("completed")], []),
      ([answered("a", 1), .advanced, .noted(nil, "n"), .language("it"), .quotaFull("x"), .day(.epoch)], []),
      ([answered("b", 2)], ["2: `b` was not asked at this point"]),
      (
        [answered("a", 1), answered("a", 2), answered("b", 1)],
        ["3: `a` was not asked at this point"]
      ),
      ([answered("a", 11)], ["2: `a` does not accept this answer"]),
      ([answered("a", 6)], ["2: `a` does not accept this answer"]),
      ([answered("a", 6, override: "sure")], []),
      ([answered("a", 11, override: "sure")], ["2: `a` does not accept this answer"]),
      ([.reopened(Address("b", []))], ["2: `b` was not asked at this point"]),
      ([answered("a", 1), .reopened(Address("a", [])), answered("a", 2)], []),
      (
        [answered("a", 1), .completed("completed")],
        ["3: the interview could not end at this point, or not with this outcome"]
      ),
      (
        [answered("a", 1), answered("b", 2), .completed("screened_out")],
        ["4: the interview could not end at this point, or not with this outcome"]
      ),
      ([answered("z", 1), answered("b", 2)], ["2: the questionnaire has no field `z`"]),
      (
        [answered("a", 1), .reopened(Address("z", [])), answered("b", 2)],
        ["3: `z` was not asked at this point", "3: the questionnaire has no field `z`"]
      ),
      (
        [answered("a", 1), .stopped("partial"), answered("b", 2)],
        ["4: this is after the end of the interview"]
      ),
      ([answered("a", 1), .stopped("partial"), .resumed(by: ""), answered("b", 2)], []),
      ([.stopped("refused"), note, .stopped("refused")], ["4: this is after the end of the interview"]),
      (
        [answered("a", 1), answered("b", 2), .completed("completed"), note, .resumed(by: "")],
        ["6: this is after the end of the interview"]
      ),
    ] as [([InterviewEvent], [String])])
  func findings(_ events: [InterviewEvent], _ expected: [String]) throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let found = InterviewAudit.examine(questionnaire, [.started(Story.start(questionnaire))] + events)
    #expect(found.map { "\($0.place): \($0.what.summary)" } == expected)
  }

  @Test("A record without a start is not examined; a second start is told") func start() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    #expect(InterviewAudit.examine(questionnaire, []) == [])
    #expect(InterviewAudit.examine(questionnaire, [Self.answered("z", 1)]) == [])
    let start = InterviewEvent.started(Story.start(questionnaire))
    let found = InterviewAudit.examine(questionnaire, [start, start, Self.answered("a", 11)])
    #expect(found.map(\.place) == [2] && found.map(\.what) == [.noField(nil)])
    #expect(InterviewAudit.Fault.noField(nil).summary == "the questionnaire has no field ``")
  }
}
