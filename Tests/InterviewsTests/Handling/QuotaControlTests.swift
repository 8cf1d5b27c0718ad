import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// When quotas are asked for, and what is recorded where they are full.
@Suite struct QuotaControlTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    sample: {fields: {region: [north, south]}}
    items:
      - {number: age, ask: "Age?"}
      - {number: last, ask: "Last?"}
    quotas:
      - {quota: north, when: sample.region == north, limit: 1, say: "Enough from the North."}
      - {quota: young, when: age < 30, limit: 1, say: "Enough of the young."}
    """

  private struct NoCounter: Error {}

  private final class Desk {
    var full: Set<String> = []
    var fullAtEnd: String?
    var asked: [String] = []
    var recorded: [InterviewEvent] = []
    var fails = false

    var counter: QuotaCounter {
      QuotaCounter(
        isFull: { [unowned self] in
          if fails { throw NoCounter() }
          asked.append($0.id)
          return full.contains($0.id)
        },
        complete: { [unowned self] event, quotas in
          asked.append("complete " + quotas.map(\.id).joined(separator: " "))
          if let id = fullAtEnd { return quotas.first { $0.id == id } }
          recorded.append(event)
          return nil
        })
    }
  }

  private func begin(_ desk: Desk, region: String = "north", withCounter: Bool = true) throws
    -> InterviewController
  {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let sample = CaseFields(recorded: ["region": .one(region)])
    return try InterviewController(
      beginning: questionnaire, Story.start(questionnaire, sample: sample),
      counter: withCounter ? desk.counter : nil
    ) { desk.recorded.append($0) }
  }

  private static func number(_ number: Int) -> Input { .answer(.given(.number(.init(number)))) }

  @Test(
    "A quota of the sample is asked for before the first question, and one that is full ends the interview")
  func beforeFirst() throws {
    let desk = Desk()
    desk.full = ["north"]
    let controller = try begin(desk)
    #expect(desk.asked == ["north"])
    #expect(desk.recorded.last == .quotaFull("north") && desk.recorded.count == 2)
    let review = controller.review()
    #expect(review.isOneTooMany && review.lines.isEmpty)
    #expect(review.statements.map(\.text) == ["Enough from the North."])
    #expect(controller.interview.disposition() == "quota_full")
  }

  @Test("Each quota is asked for once, as soon as its condition holds") func once() throws {
    let desk = Desk()
    var controller = try begin(desk)
    #expect(desk.asked == ["north"])
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(desk.asked == ["north", "young"])
    #expect(try controller.take(.back) == nil)
    #expect(try controller.take(Self.number(21)) == nil)
    #expect(desk.asked == ["north", "young"])
    #expect(try controller.take(Self.number(1)) == nil)
    #expect(try controller.take(.finish) == nil)
    #expect(desk.asked == ["north", "young", "complete north young"])
    #expect(desk.recorded.last == .completed("completed"))
    #expect(controller.interview.status == .completed("completed"))
  }

  @Test("A quota that an answer fills ends the interview after that answer, with the words of that quota")
  func afterAnswer() throws {
    let desk = Desk()
    desk.full = ["young"]
    var controller = try begin(desk)
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(desk.recorded.last == .quotaFull("young"))
    #expect(controller.interview.stops() == ["age"])
    #expect(controller.review().statements.map(\.text) == ["Enough of the young."])
    // Who is not of the kind after all goes on, and the quota is not asked for again.
    #expect(try controller.take(.back) == nil)
    #expect(try controller.take(Self.number(40)) == nil)
    #expect(controller.interview.stops() == ["age", "last?"])
    #expect(!controller.review().isOneTooMany && controller.review().statements.isEmpty)
    #expect(try controller.take(.back) == nil)
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(desk.asked == ["north", "young"])
    #expect(desk.recorded.filter { $0 == .quotaFull("young") }.count == 1)
  }

  @Test("One that has become full in the meantime ends the interview instead of completing it") func tooLate()
    throws
  {
    let desk = Desk()
    var controller = try begin(desk, region: "south")
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(try controller.take(Self.number(1)) == nil)
    desk.fullAtEnd = "young"
    #expect(try controller.take(.finish) == nil)
    #expect(desk.asked == ["young", "complete young"])
    #expect(desk.recorded.last == .quotaFull("young"))
    #expect(controller.interview.status == .open)
    #expect(controller.interview.disposition() == "quota_full")
    #expect(try controller.take(.finish) == nil)
    #expect(desk.recorded.last == .completed("quota_full"))
    #expect(desk.asked == ["young", "complete young"])
  }

  @Test("Who counts for no quota, or is not counted at all, is completed at once") func uncounted() throws {
    for (region, withCounter) in [("south", true), ("north", false)] {
      let desk = Desk()
      var controller = try begin(desk, region: region, withCounter: withCounter)
      #expect(try controller.take(Self.number(40)) == nil)
      #expect(try controller.take(Self.number(1)) == nil)
      #expect(try controller.take(.finish) == nil)
      #expect(desk.asked.isEmpty)
      #expect(desk.recorded.last == .completed("completed"))
      #expect(controller.interview.status == .completed("completed"))
    }
  }

  @Test("A counter that fails does not lose the answer, and is asked again") func failing() throws {
    let desk = Desk()
    var controller = try begin(desk, region: "south")
    desk.fails = true
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(desk.recorded.count == 2 && desk.asked.isEmpty)
    desk.fails = false
    #expect(try controller.take(.note("later")) == nil)
    #expect(desk.asked == ["young"])
    desk.fails = true
    #expect(throws: NoCounter.self) { _ = try begin(desk) }
  }

  @Test("A resumed interview asks for its quotas again, and records who went on with it") func resumed()
    throws
  {
    let desk = Desk()
    var controller = try begin(desk)
    #expect(try controller.take(Self.number(20)) == nil)
    #expect(try controller.take(.leave) == nil)
    let before = desk.recorded.count
    desk.asked = []
    desk.full = ["young"]
    let again = try InterviewController(
      resuming: Interview(controller.interview.questionnaire, replaying: desk.recorded), by: "anna",
      counter: desk.counter
    ) { desk.recorded.append($0) }
    #expect(desk.asked == ["north", "young"])
    #expect(Array(desk.recorded[before...]) == [.resumed(by: "anna"), .quotaFull("young")])
    #expect(again.interview.interviewer == "anna")
  }
}
