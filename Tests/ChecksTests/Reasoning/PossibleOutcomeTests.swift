import Dates
import Instruments
import Testing

import struct Foundation.Decimal

@testable import Checks

/// The possible outcomes of conditions, where each answer is one of several.
@Suite struct PossibleOutcomeTests {
  private static let dk = Datum.absent(.missing(.dk))
  private static let none = Datum.absent(.notAsked)

  private func outcomes(_ condition: String, _ known: [String: Domain] = [:]) throws -> String {
    var reasoned = try Reasoned(condition, known)
    let outcomes = reasoned.outcomes()
    return reasoned.evaluator.undecidedReason.map { "\(outcomes): \($0)" } ?? outcomes
  }

  private func numbers(_ numbers: Int...) -> Domain {
    Domain(values: numbers.map { .number(.init($0)) }, exactness: .representative)
  }

  @Test(
    "A comparison with a constant is decided by the representatives, on either side",
    arguments: [
      ("n == 2", "true, false"), ("n != 2", "true, false"), ("n < 1", "false"), ("n < 2", "true, false"),
      ("n <= 0", "false"), ("n <= 1", "true, false"), ("n <= 3", "true"), ("n > 3", "false"),
      ("n > 2", "true, false"), ("n > 0", "true"), ("n >= 4", "false"), ("n >= 3", "true, false"),
      ("n >= 1", "true"), ("1 > n", "false"), ("2 > n", "true, false"), ("4 > n", "true"),
      ("0 >= n", "false"),
      ("3 >= n", "true"), ("3 < n", "false"), ("0 < n", "true"), ("4 <= n", "false"), ("1 <= n", "true"),
      ("2 == n", "true, false"), ("7 == n", "false"), ("7 != n", "true"),
    ])
  func constants(_ condition: String, _ expected: String) throws {
    #expect(try outcomes(condition, ["n": numbers(1, 2, 3)]) == expected)
  }

  @Test("A comparison with a missing answer is unknown, and one with an opaque answer is not decided")
  func missing() throws {
    #expect(try outcomes("n == 2", ["n": .these(Self.dk)]) == "unknown")
    #expect(try outcomes("n == 2", ["n": .these(Self.none, .number(2))]) == "true, unknown")
    #expect(try outcomes("c == x", ["c": .these(.option("y"), Self.none)]) == "false, unknown")
    #expect(try outcomes("n + 1 == 2", ["n": numbers(1)]) == "true, false, unknown: numbers(\"n\")")
    #expect(try outcomes("n == k", ["n": numbers(1)]) == "true, false, unknown: numbers(\"n\")")
    #expect(try outcomes("d == today") == "true, false, unknown: today")
    #expect(try outcomes("pts[a] > 3") == "true, false, unknown: amounts(\"pts\")")
    #expect(try outcomes("sample.visits + 1 > 3") == "true, false, unknown: sample")
  }

  @Test("`and`, `or` and `not` combine outcomes, and the second part is not looked at for nothing")
  func combined() throws {
    let known = ["c": Domain.these(.option("x"), .option("y")), "n": .these(.number(1))]
    #expect(try outcomes("c == x and n == 1", known) == "true, false")
    #expect(try outcomes("c == x and n == 2", known) == "false")
    #expect(try outcomes("c == x or n == 2", known) == "true, false")
    #expect(try outcomes("c == x or n == 1", known) == "true")
    #expect(try outcomes("not (n == 1)", known) == "false")
    #expect(try outcomes("n == 2 and o matches \"x\"", known) == "false")
    #expect(try outcomes("n == 1 or o matches \"x\"", known) == "true")
    #expect(try outcomes("o matches \"x\" and n == 2", known) == "false: pattern")
    #expect(try outcomes("k == 1 and d == today", ["k": .these(Self.dk)]) == "false, unknown: today")
  }

  @Test("A pattern is not analyzed, but nothing matches a missing answer") func patterns() throws {
    #expect(try outcomes("o matches \"x\"") == "true, false, unknown: pattern")
    #expect(try outcomes("o matches \"x\"", ["o": .these(Self.dk, Self.none)]) == "unknown")
    #expect(
      try outcomes("o matches \"x\"", ["o": .these(Self.dk, .text(""))]) == "true, false, unknown: pattern")
  }

  @Test("`is` is true or false, also of a missing answer") func states() throws {
    let known = ["c": Domain.these(.option("x"), Self.dk)]
    #expect(try outcomes("c is answered", known) == "true, false")
    #expect(try outcomes("c is dk", known) == "true, false")
    #expect(try outcomes("c is na", known) == "false")
    #expect(try outcomes("c is x", known) == "true, false")
    #expect(try outcomes("c is y", known) == "false")
    #expect(try outcomes("c is not y", known) == "true")
    #expect(try outcomes("o is answered", ["o": .these(.text(""))]) == "true")
    #expect(try outcomes("sample.visits is answered") == "true, false")
    #expect(try outcomes("m is a", ["m": .these(.options(["a", "b"]), .options(["b"]))]) == "true, false")
    #expect(
      try outcomes("m is a", ["m": Domain(values: [.options([])], exactness: .opaque)])
        == "true, false: answers(\"m\")")
    #expect(
      try outcomes("m is answered", ["m": Domain(values: [.options([])], exactness: .opaque)]) == "true")
  }

  @Test("Of a computed value it is known whether it is missing, but not with which answer") func computed()
    throws
  {
    let reached = Domain(values: [.text("")], exactness: .opaque)
    func told(_ condition: String, _ values: Datum...) throws -> String {
      try outcomes(condition, ["next": reached, "n": Domain(values: values)])
    }
    #expect(try told("next is answered", .number(1)) == "true")
    #expect(try told("next is answered", Self.dk) == "false")
    #expect(try told("next is answered", Self.dk, .number(1)) == "true, false")
    #expect(try told("next is dk", .number(1)) == "false")
    #expect(try told("next is dk", Self.none) == "true, false: missingOfComputed")
    #expect(try told("next is dk", .number(1), Self.dk) == "true, false: missingOfComputed")
    #expect(try outcomes("next is answered", ["next": reached]) == "true, false: numbers(\"n\")")
    #expect(try outcomes("next == 2", ["next": reached, "n": .these(.number(1))]) == "true")
  }

  @Test("`has` is decided by the listed choices") func chosen() throws {
    let choices = ["m": Domain.these(.options(["a"]), .options(["a", "b"]))]
    #expect(try outcomes("m has a", choices) == "true")
    #expect(try outcomes("m has b", choices) == "true, false")
    #expect(try outcomes("m has b", ["m": .these(.options(["a"]), Self.dk)]) == "false, unknown")
    #expect(
      try outcomes("m has a", ["m": Domain(values: [.options([])], exactness: .opaque)])
        == "true, false, unknown: answers(\"m\")")
    #expect(
      try outcomes("m has b", ["m": Domain(values: [.options(["a"])], exactness: .representative)]) == "false"
    )
  }

  @Test("Too many pairs are not compared one by one") func pairs() throws {
    let many = Domain(values: (1...16).map { .number(.init($0)) })
    let more = Domain(values: (1...17).map { .number(.init($0)) })
    #expect(try outcomes("n > k", ["n": many, "k": many]) == "true, false")
    #expect(try outcomes("n > k", ["n": many, "k": more]) == "true, false, unknown: combinations")
    #expect(try outcomes("max(n, k) > 3", ["n": many, "k": more]) == "true, false, unknown: combinations")
  }

  @Test("The first reason is kept, unless a later one would stay with more steps") func reasons() throws {
    #expect(try outcomes("n == k and d == today") == "true, false, unknown: today")
    #expect(try outcomes("d == today and n == k") == "true, false, unknown: today")
    #expect(try outcomes("d == today and o matches \"x\"") == "true, false, unknown: today")
    #expect(try outcomes("k == n and n == k") == "true, false, unknown: numbers(\"k\")")
  }

  @Test("Every step counts, and nothing is decided when all are used") func steps() throws {
    var reasoned = try Reasoned(
      "n == 1 and (k == 2 or c == x)",
      [
        "n": .these(.number(1)), "k": .these(.number(3)), "c": .these(.option("x")),
      ])
    #expect(reasoned.outcomes() == "true")
    #expect(reasoned.evaluator.steps == 5)
    var pairs = try Reasoned("n + k > 3", ["n": .these(.number(1), .number(2)), "k": .these(.number(3))])
    #expect(pairs.outcomes() == "true")
    // The condition and its value, the sum with its two parts, the constant; two pairs of summands, two of values.
    #expect(pairs.evaluator.steps == 10)
    // The comparison and its value, the summary with its two parts, the constant; two rows, then two again; two pairs.
    var summary = try Reasoned(
      "max(n, k) > 3", ["n": .these(.number(1), .number(2)), "k": .these(.number(3))])
    #expect(summary.outcomes() == "false")
    #expect(summary.evaluator.steps == 11)
    var late = try Reasoned("n == 1", ["n": .these(.number(1))])
    late.evaluator.steps = Solver.mostSteps - 2
    #expect(late.outcomes() == "true")
    #expect(late.outcomes() == "true, false, unknown")
    #expect(late.evaluator.undecidedReason == .steps)
    #expect(late.values() == "anything")
  }
}
