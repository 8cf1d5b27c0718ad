import Instruments
import Testing

import struct Foundation.Decimal

@testable import Checks

/// Sets of outcomes, and of values: what comes of them is what comes of each pair of their members.
@Suite struct OutcomeTests {
  private static let single: [Outcomes] = [.holds, .fails, .unknown]
  private static let all = (UInt8(1)...7).map(Outcomes.init(rawValue:))

  /// The outcome of `a and b` in three-valued logic.
  private func and(_ a: Outcomes, _ b: Outcomes) -> Outcomes {
    if a == .fails || b == .fails { return .fails }
    return a == .unknown || b == .unknown ? .unknown : .holds
  }

  /// The outcome of `a or b` in three-valued logic.
  private func or(_ a: Outcomes, _ b: Outcomes) -> Outcomes {
    if a == .holds || b == .holds { return .holds }
    return a == .unknown || b == .unknown ? .unknown : .fails
  }

  private func members(_ outcomes: Outcomes) -> [Outcomes] { Self.single.filter(outcomes.contains) }

  @Test("`and` and `or` of two sets have the outcomes of all pairs", arguments: all, all)
  func pairs(_ a: Outcomes, _ b: Outcomes) {
    let pairs = members(a).flatMap { x in members(b).map { (x, $0) } }
    #expect(a.and(b) == pairs.reduce(into: []) { $0.formUnion(and($1.0, $1.1)) })
    #expect(a.or(b) == pairs.reduce(into: []) { $0.formUnion(or($1.0, $1.1)) })
  }

  @Test("A negation exchanges true and false, and leaves unknown") func negation() {
    #expect(
      Self.all.map(\.negated.told) == [
        "false", "true", "true, false", "unknown", "false, unknown", "true, unknown", "true, false, unknown",
      ])
    #expect(Outcomes.any.told == "true, false, unknown")
  }

  @Test("A truth has one outcome, and everything else is unknown") func values() {
    #expect(Outcomes(.truth(true)) == .holds && Outcomes(.truth(false)) == .fails)
    for datum in [Datum.number(1), .option("a"), .absent(.notAsked)] { #expect(Outcomes(datum) == .unknown) }
    #expect(Possible.anything.outcomes == .any)
    #expect(Possible.values([]).outcomes == [])
    #expect(Possible.values([.truth(false), .absent(.notAsked)]).outcomes == [.fails, .unknown])
  }

  private func numbers(_ count: Int) -> Possible { .values((0..<count).map { .number(.init($0)) }) }

  @Test("An operation on two sets has the results of all pairs, each once, up to 256 pairs") func combined() {
    func sum(_ a: Possible, _ b: Possible) -> String {
      a.combined(with: b) { Evaluator.arithmetic(.plus, $0, $1) ?? .absent(.notAsked) }.told
    }
    #expect(sum(numbers(3), numbers(2)) == "0, 1, 2, 3")
    #expect(sum(numbers(2), .values([.truth(true)])) == "-")
    #expect(sum(numbers(2), .values([])) == "")
    #expect(sum(numbers(2), .anything) == "anything" && sum(.anything, numbers(2)) == "anything")
    #expect(sum(numbers(16), numbers(16)) == (0..<31).map { "\($0)" }.joined(separator: ", "))
    #expect(sum(numbers(257), numbers(1)) == "anything")
  }

  @Test("Values are mapped and joined without duplicates") func joined() {
    let three = numbers(3)
    #expect(three.map { _ in .truth(true) }.told == "yes")
    #expect(Possible.anything.map { _ in .truth(true) }.told == "anything")
    #expect(three.union(.values([.number(2), .number(5)])).told == "0, 1, 2, 5")
    #expect(three.union(.anything).told == "anything" && Possible.anything.union(three).told == "anything")
    #expect(Possible.values([.number(1), .number(1)]).distinct.told == "1")
    #expect(Possible.anything.distinct.told == "anything")
  }
}
