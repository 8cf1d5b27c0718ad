import Foundation
import Instruments
import Interviews
import Randomness
import Stories
import Testing

/// To resume is to replay.
@Suite struct ReplayTests {
  /// Inputs that make sense somewhere, and some that do not.
  private func input(_ chance: inout KeyedRandom, _ questionnaire: Questionnaire) -> Input {
    let values: [Value] = [
      .one("personal"), .one("business"), .one("none"), .one("yes"), .one("no"), .point(chance.below(12)),
      .number(3), .number(12),
      .text("a long wait"), .texts(["one", "two"]), .some(["phone"]),
    ]
    switch chance.below(20) {
    case 0...11: return .answer(.given(values[chance.below(values.count)]))
    case 12: return .answer(.missing(MissingKind.allCases[chance.below(4)]))
    case 13...14: return .back
    case 15: return .next
    case 16: return .goTo(questionnaire.questions[chance.below(questionnaire.questions.count)].id)
    case 17: return .language(chance.below(2) == 0 ? "it" : "en")
    case 18: return .note("a note")
    default: return .finish
    }
  }

  @Test(
    "Whatever is typed, the replayed interview stands where the live one does",
    arguments: ["bank_satisfaction", "service_visit"])
  func replay(_ name: String) throws {
    let questionnaire = try #require(Story.questionnaire(try Story.file(name)))
    let seed = UInt64.random(in: 1...UInt64.max)
    for round in 0..<60 {
      var chance = KeyedRandom(seed: seed, key: "\(name) \(round)")
      let start = Story.start(questionnaire)
      var live = Interview(questionnaire, start)
      var events: [InterviewEvent] = [.started(start)]
      for _ in 0..<120 {
        guard case .record(let event) = live.handle(input(&chance, questionnaire)) else { continue }
        try live.apply(event)
        events.append(event)
        // Going back can always be done, until the first question.
        #expect(live.status != .open || live.current() == 0 || live.handle(.back) != .refuse(.isFirst))
      }
      let replayed = try Interview(questionnaire, replaying: events)
      let context = "seed \(seed), round \(round)"
      #expect(replayed.status == live.status && replayed.language == live.language, "\(context)")
      #expect(replayed.answers == live.answers && replayed.notes == live.notes, "\(context)")
      #expect(replayed.current() == live.current(), "\(context)")
      #expect(replayed.route().situation.cells == live.route().situation.cells, "\(context)")
    }
  }

  @Test("An answer off the route is kept, marked, and never counts as answered") func setAside() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        """
        - {choice: app, ask: "App?", options: {yes: "Y", no: "N"}}
        - {number: ease, ask: "Ease?", when: app == yes}
        - {number: age, ask: "Age?"}
        """))
    var interview = try Interview(
      questionnaire, replaying: try Story.converse(questionnaire, ["yes", "7", ":goto app", "no"]).events)
    #expect(interview.setAside() == [1])
    #expect(
      interview.route().situation.cells == [.given(.one("no")), .absent(.notAsked), .absent(.notReached)])
    interview = try Interview(
      questionnaire,
      replaying: try Story.converse(questionnaire, ["yes", "7", ":goto app", "no", ":goto app", "yes"])
        .events)
    #expect(interview.setAside() == [])
    #expect(interview.route().situation.cells[1] == .given(.number(7)))
  }

  @Test("A record that does not go with the questionnaire is refused") func foreign() throws {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    #expect(throws: Interview.ReplayProblem.self) { try Interview(questionnaire, replaying: []) }
    #expect(throws: Interview.ReplayProblem.self) {
      try Interview(
        questionnaire,
        replaying: [
          .started(Story.start(questionnaire)), .answered(Address("m"), .given(.number(1)), override: nil),
        ])
    }
  }
}
