import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Checks that must hold, and checks that can be overridden with a reason.
@Suite struct OverrideTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    items:
      - number: age
        ask: "Age?"
      - number: years
        ask: "Years?"
        must: {that: years >= 0, message: "Not negative."}
        should: {that: years <= age, message: "Longer than {age}?"}
      - number: last
        ask: "Last?"
    """
  private static let aged: KeyValuePairs<String, Answer> = ["age": .given(.number(30))]

  @Test("A failed check says its message, and whether it can be overridden") func checks() throws {
    let interview = try Story.standing(Self.yaml, Self.aged)
    #expect(interview.refusal(.given(.number(-1))) == .check("Not negative.", canOverride: false))
    #expect(interview.refusal(.given(.number(31))) == .check("Longer than 30?", canOverride: true))
    #expect(interview.refusal(.given(.number(30))) == nil)
  }

  @Test("The answer that failed a soft check is kept with a reason, which must not be empty") func kept()
    throws
  {
    var interview = try Story.standing(Self.yaml, Self.aged)
    let answer = Answer.given(.number(31))
    #expect(interview.handle(.override("")) == .refuse(.nothingToOverride))
    #expect(interview.handle(.override(""), objected: answer) == .refuse(.nothingToOverride))
    #expect(interview.handle(.override("sure")) == .refuse(.nothingToOverride))
    let event = InterviewEvent.answered(Address("years", []), answer, override: "sure")
    #expect(interview.handle(.override("sure"), objected: answer) == .record(event))
    try interview.apply(event)
    #expect(interview.stops() == ["age", "years", "last?"])
    let note = try #require(interview.overrides[1])
    #expect(note.address == Address("years", []) && note.text == "sure" && note.by == "")
    #expect(note.day == interview.today)
    #expect(interview.overrides.count == 1)
    try interview.answer("years", .given(.number(20)))
    #expect(interview.overrides.isEmpty)
  }

  @Test("An overridden answer must still pass the other checks") func hard() throws {
    var interview = try Story.standing(Self.yaml, Self.aged)
    try interview.answer("years", .given(.number(-1)), override: "sure")
    #expect(interview.stops() == ["age", "years?", "last?"])
  }

  @Test("An earlier answer that has become doubtful is asked again, and can be kept") func earlier() throws {
    var interview = try Story.standing(Self.yaml, Self.aged)
    try interview.answer("years", .given(.number(25)))
    try interview.answer("age", .given(.number(20)))
    #expect(interview.stops() == ["age", "years?", "last?"])
    let screen = try interview.questionScreen()
    #expect(screen.answer == .given(.number(25)) && screen.answerText == "25")
    #expect(screen.objection == .check("Longer than 20?", canOverride: true))
    #expect(
      interview.handle(.override("sure"))
        == .record(.answered(Address("years", []), .given(.number(25)), override: "sure")))
    // A hard check cannot be overridden, and neither can a question without an answer or an answer that holds.
    try interview.answer("years", .given(.number(-5)))
    #expect(try interview.questionScreen().objection == .check("Not negative.", canOverride: false))
    #expect(interview.handle(.override("sure")) == .refuse(.nothingToOverride))
    try interview.answer("years", .given(.number(5)))
    #expect(try interview.questionScreen().objection == nil)
    #expect(interview.handle(.override("sure")) == .refuse(.nothingToOverride))
    try interview.apply(.reopened(Address("years", [])))
    #expect(interview.handle(.override("sure")) == .refuse(.nothingToOverride))
    try interview.answer("last", .given(.number(5)))
    #expect(interview.handle(.override("sure")) == .refuse(.nothingToOverride))
  }

  @Test("The controller remembers the answer that failed until something else happens") func controller()
    throws
  {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    var recorded: [InterviewEvent] = []
    var controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
      recorded.append($0)
    }
    func objection(_ number: Int) throws -> InputProblem? {
      try controller.take(.answer(.given(.number(.init(number)))))
    }
    let doubt = InputProblem.check("Longer than 30?", canOverride: true)
    #expect(try objection(30) == nil)
    #expect(try objection(31) == doubt)
    // Another answer that fails a hard check is not the one that is kept.
    #expect(try objection(-1) == .check("Not negative.", canOverride: false))
    #expect(try controller.take(.override("sure")) == .nothingToOverride)
    #expect(try objection(32) == doubt)
    // Going elsewhere forgets it; a note does not.
    #expect(try controller.take(.back) == nil)
    #expect(try controller.take(.next) == nil)
    #expect(try controller.take(.override("sure")) == .nothingToOverride)
    #expect(try objection(33) == doubt)
    #expect(try controller.take(.note("hesitates")) == nil)
    #expect(try controller.take(.goTo("nowhere")) == .noSuchQuestion("nowhere"))
    #expect(try controller.take(.override("sure")) == nil)
    #expect(
      recorded == [
        .started(Story.start(questionnaire)),
        .answered(Address("age", []), .given(.number(30)), override: nil),
        .reopened(Address("age", [])), .advanced, .noted(Address("years", []), "hesitates"),
        .answered(Address("years", []), .given(.number(33)), override: "sure"),
      ])
    // It is kept once: at the next question there is nothing to override.
    #expect(try controller.take(.override("sure")) == .nothingToOverride)
  }
}
