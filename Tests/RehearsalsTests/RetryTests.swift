import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// What simulated respondents do where an answer is not taken: they say something else, override what may be
/// overridden, say nothing, go back, and give up at last.
@Suite struct RetryTests {
  private func rehearse(_ items: String, _ number: Int = 0) throws -> Rehearsal {
    let yaml = "questionnaire: retries\nmissing: []\nitems:\n\(items)\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0, 0)
    return try Rehearsal(questionnaire, Story.start(questionnaire), effects: effects, seed: 1, number: number)
  }

  /// What happened behind the beginning, a word each.
  private func told(_ rehearsal: Rehearsal) -> String {
    rehearsal.events.dropFirst().map { event in
      switch event {
      case .answered(let address, .given(.number(let number)), nil): "\(address.text)=\(number)"
      case .answered(let address, .given(.number(let number)), let reason?):
        "\(address.text)=\(number) (\(reason))"
      case .answered(let address, .missing(let kind), _): "\(address.text)=\(kind.rawValue)"
      case .reopened(let address): "back to \(address.text)"
      case .stopped(let disposition), .completed(let disposition): disposition.word
      default: "\(event)"
      }
    }.joined(separator: ", ")
  }

  @Test(
    "A check that may be overridden is, in the end; one that may not leads to a missing answer, or nowhere")
  func overridden() throws {
    let should = try rehearse(
      "  - {number: n, ask: \"N?\", from: 0, to: 9, should: {that: n > 99, message: \"More.\"}}")
    #expect(told(should) == "n=6 (simulated), completed")
    #expect(should.stuck == nil && should.evaded.isEmpty)
    let must = try rehearse(
      "  - {number: n, ask: \"N?\", from: 0, to: 9, missing: [na], must: {that: n > 99, message: \"More.\"}}")
    #expect(told(must) == "n=na, completed")
    #expect(must.stuck == nil && must.evaded == ["n"])
    let nowhere = try rehearse(
      "  - {number: n, ask: \"N?\", from: 0, to: 9, must: {that: n > 99, message: \"More.\"}}")
    #expect(told(nowhere) == "partial")
    #expect(nowhere.stuck == "n" && nowhere.disposition == "partial")
  }

  @Test("A number that a check asks for is found: a sum, a multiple, either of two") func solved() throws {
    let items = """
        - {number: total, ask: "T?", from: 500, to: 900}
        - {number: a, ask: "A?", from: 0, to: 900}
        - {number: b, ask: "B?", from: 0, to: 900, must: {that: a + b == total, message: "Sum."}}
        - {number: twice, ask: "2?", from: 0, to: 9000, must: {that: twice == 2 * total, message: "Twice."}}
        - {number: half, ask: "H?", from: 0, to: 9000, decimals: 1, must: {that: half * 2 == total + 1, message: "Half."}}
        - {number: off, ask: "O?", from: 0, to: 9000, must: {that: not (off != total or off < 3), message: "Same."}}
      """
    for (number, expected) in [
      "total=500, a=5, b=495, twice=1000, half=250.5, off=500, completed",
      "total=501, a=9, b=492, twice=1002, half=251, off=501, completed",
      "total=509, a=3, b=506, twice=1018, half=255, off=509, completed",
    ].enumerated() {
      let rehearsal = try rehearse(items, number)
      #expect(told(rehearsal) == expected)
    }
  }

  @Test("Where what was said before leaves no answer, something of it is said otherwise") func back() throws {
    let items = """
        - {number: a, ask: "A?", from: 0, to: 50}
        - {number: b, ask: "B?", from: 0, to: 50}
        - {number: c, ask: "C?", from: 5, to: 50, must: {that: a + b + c <= 9, message: "Nine."}}
      """
    let rehearsal = try rehearse(items)
    #expect(
      told(rehearsal)
        == "a=5, b=12, back to b, back to a, a=0, back to b, back to a, a=41, back to b, back to a, a=0, back to b, back to a, a=0, back to b, back to a, a=0, back to b, back to a, a=0, back to b, back to a, a=0, back to b, back to a, a=0, back to b, b=0, c=5, completed"
    )
    #expect(rehearsal.stuck == nil && rehearsal.disposition == "completed")
  }

  @Test("After thirty returns a respondent gives up, and the question is named") func hopeless() throws {
    let rehearsal = try rehearse(
      """
        - {number: a, ask: "A?", from: 0, to: 50}
        - {number: b, ask: "B?", from: 0, to: 50, must: {that: b > 99, message: "More."}}
      """)
    #expect(rehearsal.stuck == "b" && rehearsal.disposition == "partial")
    let returns = rehearsal.events.count { if case .reopened = $0 { true } else { false } }
    #expect(returns == 30)
  }
}
