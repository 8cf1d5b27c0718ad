import Comparisons
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// An interview that moves to another version of its questionnaire.
@Suite struct MoveTests {
  private static let before = """
    questionnaire: home
    languages: [en, it]
    items:
      - number: members
        ask: {en: "How many people live here?", it: "Quante persone vivono qui?"}
        from: 1
        to: 20
      - number: adults
        ask: {en: "How many of them are adults?", it: "Quanti sono adulti?"}
        from: 0
        to: 20
        must: adults > members
      - rating: overall
        ask: {en: "All in all, how do you like it here?", it: "Nel complesso, come si trova qui?"}
        scale: standard.satisfaction5
    """

  private static let mended = before.replacing("adults > members", with: "adults <= members")

  private func interview(_ yaml: String, _ lines: [String], language: String? = nil) throws -> (
    Interview, [InterviewEvent]
  ) {
    let questionnaire = try #require(Story.questionnaire(yaml))
    let events = try Story.converse(questionnaire, lines, language: language).events
    var interview = try Interview(questionnaire, replaying: events)
    if case .stopped = interview.status { try interview.apply(.resumed(by: "")) }
    return (interview, events)
  }

  /// The interview after a move to another text, and the move.
  private func moved(_ interview: Interview, _ yaml: String) throws -> (Interview, Move) {
    let new = try #require(Story.questionnaire(yaml))
    let move = Move(of: interview, to: new, Comparison(from: interview.questionnaire, to: new))
    var moved = interview
    try moved.apply(.moved(move)) { $0 == new.hash ? new : nil }
    return (moved, move)
  }

  @Test("A slip in a `must` that was mended traps nobody") func mended() throws {
    let (stuck, _) = try interview(Self.before, ["4", "2"])
    #expect(stuck.current() == 1)
    let (moved, move) = try moved(stuck, Self.mended)
    #expect(move.askedAgain == [] && moved.current() == 1)
    #expect(
      moved.handle(.answer(.given(.number(2))))
        == .record(.answered(Address("adults"), .given(.number(2)), override: nil)))
    #expect(stuck.handle(.answer(.given(.number(2)))) != moved.handle(.answer(.given(.number(2)))))
  }

  @Test("What means something else is asked again, and so is what is not taken any more") func again() throws
  {
    let (whole, _) = try interview(
      Self.before.replacing("    must: adults > members\n", with: ""), ["4", "2", "5", ":stop"])
    let longer = Self.before.replacing("    must: adults > members\n", with: "").replacing(
      "satisfaction5", with: "satisfaction10")
    let (moved, move) = try moved(whole, longer)
    #expect(move.askedAgain == [Address("overall")])
    let new = try #require(Story.questionnaire(longer))
    #expect(whole.askedAgain(after: move, to: new) == [Address("overall")])
    #expect(moved.answers == [0: .given(.number(4)), 1: .given(.number(2))] && moved.current() == 2)
    #expect(moved.former.map(\.questionnaire.hash) == [whole.questionnaire.hash])
    #expect(moved.former[0].situation.cells[2] == .given(.point(5)))
    // A bound that excludes an answer: it carries over, but does not count.
    let narrow = longer.replacing("satisfaction10", with: "satisfaction5").replacing(
      "from: 1\n", with: "from: 5\n")
    let (other, second) = try self.moved(whole, narrow)
    #expect(second.askedAgain == [] && other.current() == 0)
    let third = try #require(Story.questionnaire(narrow))
    #expect(whole.askedAgain(after: second, to: third) == [Address("members")])
  }

  @Test("What stands beside an answer moves with it: its day, the reason of an override, notes") func beside()
    throws
  {
    let soft = Self.before.replacing("must: adults > members", with: "should: adults > members")
    let (interview, _) = try interview(soft, ["4", "2", ":override as he said", ":note calm"])
    let first = """
        - open: first
          ask: {en: "Who is it?", it: "Chi è?"}

      """
    let (moved, _) = try moved(interview, soft.replacing("items:\n", with: "items:\n" + first))
    #expect(moved.overrides.mapValues(\.text) == [2: "as he said"] && moved.notes.map(\.text) == ["calm"])
    #expect(moved.answers.keys.sorted() == [1, 2])
    #expect(moved.current() == 0)
  }

  @Test("An interview that had gone back goes on at the first open question") func reopened() throws {
    let (interview, _) = try interview(
      Self.before.replacing("must: adults > members", with: "must: adults <= members"),
      ["4", "2", ":goto members", ":stop"])
    #expect(interview.current() == 0)
    let (moved, _) = try moved(interview, Self.mended)
    #expect(moved.current() == 2)
  }

  @Test("A language that the new version does not have gives way to its first one") func language() throws {
    let (interview, _) = try interview(Self.before, ["4"], language: "it")
    let english = Self.before.replacing("languages: [en, it]", with: "languages: [en]").replacing(
      #/, it: "[^"]*"/#, with: "")
    let (moved, _) = try moved(interview, english)
    #expect(moved.language == "en")
    #expect(try self.moved(interview, Self.mended).0.language == "it")
  }

  @Test("A replay needs the new version, and then gives the same interview") func replay() throws {
    let (interview, events) = try interview(Self.before, ["4", "2"])
    let (moved, move) = try moved(interview, Self.mended)
    let all = events + [.moved(move), .answered(Address("adults"), .given(.number(3)), override: nil)]
    #expect(throws: Interview.ReplayProblem.self) { try Interview(interview.questionnaire, replaying: all) }
    let new = moved.questionnaire
    let replayed = try Interview(interview.questionnaire, replaying: all) { $0 == new.hash ? new : nil }
    #expect(replayed.questionnaire.hash == new.hash && replayed.current() == 2)
    #expect(replayed.former.count == 1 && replayed.start == interview.start)
  }

  @Test("An audit follows a move, and tells a version that is missing") func audit() throws {
    let (interview, events) = try interview(Self.before, ["4", ":stop"])
    let (moved, move) = try moved(interview, Self.mended)
    let all =
      events + [
        .resumed(by: ""), .moved(move), .answered(Address("adults"), .given(.number(3)), override: nil),
        .answered(Address("overall"), .given(.point(3)), override: nil), .completed(.completed),
      ]
    let new = moved.questionnaire
    #expect(InterviewAudit.examine(interview.questionnaire, all) { $0 == new.hash ? new : nil } == [])
    let found = InterviewAudit.examine(interview.questionnaire, all)
    #expect(found.map(\.place) == [events.count + 2] && found.map(\.what) == [.noVersion])
    #expect(
      found.map(\.what.summary) == [
        "the version of the questionnaire that the interview was moved to is missing"
      ])
  }

  @Test("A controller records a move after it was resumed, and goes on with the new version")
  func controller() throws {
    let (interview, _) = try interview(Self.before, ["4", ":stop"])
    let (_, move) = try moved(interview, Self.mended)
    let new = try #require(Story.questionnaire(Self.mended))
    final class Box { var events: [InterviewEvent] = [] }
    let box = Box()
    var controller = try InterviewController(
      resuming: interview, by: "anna", moving: (move, to: new), record: { box.events.append($0) })
    #expect(box.events == [.resumed(by: "anna"), .moved(move)])
    #expect(controller.interview.questionnaire.hash == new.hash && controller.interview.status == .open)
    #expect(try controller.take(.answer(.given(.number(1)))) == nil)
    let page = try Story.converse(new, [])
    #expect(page.events.count > 0)
  }
}
