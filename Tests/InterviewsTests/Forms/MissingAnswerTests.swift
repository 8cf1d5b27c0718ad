import Instruments
import Interviews
import Stories
import Testing

/// Which missing answers a question accepts.
@Suite struct MissingAnswerTests {
  private func refusals(_ item: String, isSelfCompleted: Bool = false) throws -> [InputProblem?] {
    let interview = try Story.standing("\(item)\n", isSelfCompleted: isSelfCompleted)
    return MissingKind.allCases.map { interview.refusal(.missing($0)) }
  }

  @Test("Only what is offered is accepted, and only an optional question is left empty") func offered() throws
  {
    let offered = InputProblem.notOffered([.dk, .refused])
    #expect(try refusals("- {number: n, ask: \"N?\"}") == [nil, offered, nil, .answerNeeded])
    #expect(try refusals("- {number: n, ask: \"N?\", optional: yes}") == [nil, offered, nil, nil])
    let nothing = InputProblem.notOffered([])
    #expect(
      try refusals("- {number: n, ask: \"N?\", missing: []}") == [nothing, nothing, nothing, .answerNeeded])
  }

  @Test("Who answers alone can refuse every question") func selfCompleted() throws {
    let item = "- {number: n, ask: \"N?\", missing: [dk]}"
    let both = InputProblem.notOffered([.dk, .refused])
    let one = InputProblem.notOffered([.dk])
    #expect(try refusals(item, isSelfCompleted: true) == [nil, both, nil, .answerNeeded])
    #expect(try refusals(item) == [nil, one, one, .answerNeeded])
  }

  @Test("The screen offers the same, with the author's labels, and a refusal only once") func shown() throws {
    func missing(_ list: String, isSelfCompleted: Bool) throws -> [String] {
      let interview = try Story.standing(
        "- {number: n, ask: \"N?\", missing: \(list)}\n", isSelfCompleted: isSelfCompleted)
      return try interview.questionScreen().missing.map { "\($0.kind.rawValue) \($0.label ?? "-")" }
    }
    #expect(try missing("{na: \"I never called\"}", isSelfCompleted: false) == ["na I never called"])
    #expect(
      try missing("{na: \"I never called\"}", isSelfCompleted: true) == ["na I never called", "refused -"])
    #expect(try missing("[dk, refused]", isSelfCompleted: true) == ["dk -", "refused -"])
  }
}
