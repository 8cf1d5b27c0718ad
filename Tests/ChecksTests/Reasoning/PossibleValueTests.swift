import Dates
import Instruments
import Testing

import struct Foundation.Decimal

@testable import Checks

/// The possible values of expressions, where each answer is one of several.
@Suite struct PossibleValueTests {
  private static let dk = Datum.absent(.missing(.dk))
  private static let none = Datum.absent(.notAsked)

  private func values(_ expression: String, in round: Int? = nil, _ known: [String: Domain] = [:]) throws
    -> String
  {
    var reasoned = try Reasoned(expression, in: round, known)
    return reasoned.values()
  }

  @Test("Arithmetic has the results of all pairs, or the reason why there is no answer") func arithmetic()
    throws
  {
    let (one, two) = (Datum.number(1), Datum.number(2))
    #expect(try values("n + 1", ["n": .these(one, two)]) == "2, 3")
    #expect(try values("n * k", ["n": .these(one, two), "k": .these(one, two)]) == "1, 2, 4")
    #expect(try values("n - 1", ["n": .these(one, Self.dk)]) == "0, dk")
    #expect(try values("n - k", ["n": .these(Self.none), "k": .these(Self.dk)]) == "-")
    #expect(try values("n - k", ["n": .these(Self.dk), "k": .these(Self.none)]) == "dk")
    #expect(try values("n / k", ["n": .these(one), "k": .these(.number(0), two)]) == "-, 0.5")
    #expect(try values("n mod 2", ["n": .these(one, two)]) == "1, 0")
    #expect(try values("n + 1") == "anything")
  }

  @Test("A comparison of two answers has the results of all pairs, too") func comparison() throws {
    let known = ["n": Domain.these(.number(1), .number(2), Self.dk), "k": .these(.number(2))]
    #expect(try values("n < k", known) == "yes, no, dk")
    #expect(try values("n == 2", known) == "no, yes, dk")
    #expect(try values("not (n == 2)", known) == "yes, no, -")
    #expect(try values("n == 2 and k == 2", known) == "yes, no, -")
  }

  @Test("Options are looked up and counted") func options() throws {
    #expect(try values("c in {x}", ["c": .these(.option("x"), .option("y"), Self.dk)]) == "yes, no, dk")
    #expect(try values("count(m)", ["m": .these(.options([]), .options(["a", "b"]), Self.dk)]) == "0, 2, dk")
    #expect(try values("c", ["c": .these(.option("x"), Self.none)]) == "x, -")
    #expect(try values("c") == "x, y, dk, refused, -")
    #expect(try values("rank is answered", ["rank": .these(Self.dk)]) == "no")
    #expect(try values("count(rank)") == "anything")
    #expect(try values("count(rank)", ["rank": .these(Self.dk)]) == "dk")
  }

  @Test("Of two branches those count that the condition can lead to") func choices() throws {
    let numbers = ["n": Domain.these(.number(1), .number(2))]
    func value(_ choices: Datum...) throws -> String {
      try values("if(c == x, n, 9)", numbers.merging(["c": Domain(values: choices)]) { $1 })
    }
    #expect(try value(.option("x")) == "1, 2")
    #expect(try value(.option("y")) == "9")
    #expect(try value(.option("x"), .option("y")) == "1, 2, 9")
    #expect(try value(Self.dk) == "-")
    #expect(try value(Self.dk, .option("y")) == "-, 9")
    #expect(try values("if(c == x, k, 9)", ["c": .these(.option("x"), .option("y"))]) == "anything")
  }

  @Test("Years are counted between days") func years() throws {
    let days = ["2000-06-01", "2010-01-01"].compactMap { CalendarDate($0) }.map(Datum.date)
    #expect(try values("years_between(d, 2026-01-01)", ["d": Domain(values: days)]) == "25, 16")
    #expect(try values("years_between(d, 2026-01-01)", ["d": .these(Self.dk)]) == "dk")
    #expect(try values("years_between(d, 2026-01-01)", ["d": .these(.number(3))]) == "-")
    #expect(try values("years_between(d, today)", ["d": Domain(values: days)]) == "anything")
  }

  @Test("Summaries leave out missing answers, and list all combinations") func summaries() throws {
    let known = ["n": Domain.these(.number(1), .number(2)), "k": .these(.number(4), Self.dk)]
    #expect(try values("mean(n, k)", known) == "2.5, 1, 3, 2")
    #expect(try values("sum(n, k)", known) == "5, 1, 6, 2")
    #expect(try values("min(n, k)", known) == "1, 2")
    #expect(try values("max(n, k)", known) == "4, 1, 2")
    #expect(try values("sum(n, k)", ["n": .these(.number(1))]) == "anything")
    let many = Domain(values: (1...16).map { .number(.init($0)) })
    #expect(
      try values("max(n, k)", ["n": many, "k": many]) == (1...16).map { "\($0)" }.joined(separator: ", "))
    let more = Domain(values: (1...17).map { .number(.init($0)) })
    #expect(try values("max(n, k)", ["n": many, "k": more]) == "anything")
  }

  @Test("A sum over a set counts elements that may belong to it both ways") func sets() throws {
    let known = ["r[a]": Domain.these(.number(3)), "r[b]": .these(.number(5))]
    func value(_ expression: String, _ choices: Datum...) throws -> String {
      try values(expression, known.merging(["c": Domain(values: choices)]) { $1 })
    }
    #expect(try value("sum(r[option] for l)", Self.dk) == "8")
    #expect(try value("sum(r[option] for l where option == b)", Self.dk) == "5")
    #expect(try value("sum(r[option] for l where c == x)", .option("x")) == "8")
    #expect(try value("sum(r[option] for l where c == x)", .option("y")) == "-")
    #expect(try value("sum(r[option] for l where c == x)", .option("x"), .option("y")) == "8, 3, 5, -")
    #expect(try value("count(l where c == x)", .option("x"), .option("y")) == "0, 1, 2")
    #expect(try value("count(l where c == x)", .option("x")) == "2")
    #expect(try value("count(l where c == x)", Self.dk) == "0")
    #expect(try value("count(l where r[option] > 3)", Self.dk) == "1")
    #expect(try value("count(l where r[option] > 3 or c == x)", .option("x"), .option("y")) == "1, 2")
  }

  @Test("A group of a segment is that of the first condition that can be true") func segments() throws {
    func value(_ segment: String, _ choices: Domain, _ number: Domain) throws -> String {
      try values("segment.\(segment)", ["c": choices, "n": number])
    }
    let (x, y, both) = (
      Domain.these(.option("x")), Domain.these(.option("y")), Domain.these(.option("x"), .option("y"))
    )
    let (one, two) = (Domain.these(.number(1)), Domain.these(.number(2)))
    #expect(try value("s", x, two) == "u")
    #expect(try value("s", y, two) == "w")
    #expect(try value("s", y, one) == "z")
    #expect(try value("s", both, two) == "u, w")
    #expect(try value("s", both, one) == "u, z")
    #expect(try value("s", .these(Self.dk), one) == "-")
    #expect(try value("s", y, .these(.number(1), Self.dk)) == "-, z")
    #expect(try value("t", x, one) == "u")
    #expect(try value("t", y, one) == "-")
    #expect(try value("t", both, one) == "u, -")
  }

  @Test("The language, the perspective and the sample are known by their domains") func others() throws {
    #expect(try values("language == it") == "no, yes")
    #expect(try values("language == it", ["language": .these(.option("it"))]) == "yes")
    #expect(try values("perspective == customer") == "yes, no")
    #expect(try values("sample.region") == "north, south, -")
    #expect(try values("sample.visits") == "anything")
    #expect(try values("sample.visits", ["sample.visits": .these(.number(3))]) == "3")
  }

  @Test("In a round the current element and its answers are known") func rounds() throws {
    let known = ["r[a]": Domain.these(.number(3)), "r[b]": .these(.number(5))]
    #expect(try values("option == a", in: 0, known) == "yes")
    #expect(try values("option == a", in: 1, known) == "no")
    #expect(try values("r[option] + 1", in: 0, known) == "4")
    #expect(try values("r[option] + 1", in: 1, known) == "6")
  }

  @Test("A computed value is known if what it depends on is, and it is reached") func computed() throws {
    let number = ["n": Domain.these(.number(1), Self.dk)]
    func next(_ values: Datum...) -> [String: Domain] {
      number.merging(["next": Domain(values: values, exactness: .opaque)]) { $1 }
    }
    #expect(try values("next", next(.text(""))) == "2, dk")
    #expect(try values("next", next(.text(""), Self.none)) == "2, dk, -")
    #expect(try values("next", next(Self.none)) == "-")
    #expect(try values("next + 1", next(.text(""))) == "3, dk")
  }
}
