import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// Several values become one, and sets are gone through.
@Suite struct SummaryTests {
  /// Mean, sum, least and greatest of some cells.
  private func summaries(_ cells: [Cell]) -> String {
    let bench = Bench(cells: cells)
    let parts = cells.indices.map { Expression.cell($0) }
    return Expression.Summary.allCases.map { "\($0.rawValue) \(bench.value(.summary($0, parts)).told)" }
      .joined(separator: ", ")
  }

  @Test("Over what was answered; what is missing is left out, what may still come is waited for")
  func several() {
    #expect(
      summaries([.given(.point(4)), .given(.number(-1)), .given(.point(7))])
        == "mean 3.333333333333, sum 10, min -1, max 7")
    #expect(
      summaries([.absent(.missing(.dk)), .given(.point(4)), .absent(.notAsked), .given(.point(2))])
        == "mean 3, sum 6, min 2, max 4")
    #expect(summaries([.given(.point(5))]) == "mean 5, sum 5, min 5, max 5")
    #expect(
      summaries([.given(.point(4)), .absent(.notReached)])
        == "mean not reached, sum not reached, min not reached, max not reached")
    #expect(
      summaries([.absent(.missing(.dk)), .given(.text("4"))])
        == "mean not asked, sum not asked, min not asked, max not asked")
    #expect(summaries([]) == "mean not asked, sum not asked, min not asked, max not asked")
  }

  /// Three elements that were rated; the second is only offered where the fourth cell holds.
  private func rated(_ ratings: [Cell], offered: Cell = .given(.truth(true))) -> Bench {
    Bench(
      cells: ratings + [offered], codeFrames: [Bench.codeFrame(["a", "b", "c"], conditions: ["b": .cell(3)])])
  }

  /// The elements with a rating of at most 2.
  private let low = ElementSet(
    codeFrame: 0, count: 3, condition: .compare(.lessOrEqual, .row(.slot(1), of: 3), .number(2)), slot: 1)

  private func points(_ points: Int?...) -> [Cell] {
    points.map { $0.map { .given(.point($0)) } ?? .absent(.missing(.dk)) }
  }

  @Test("A set has the elements that are offered and fulfill its condition, in their order") func members() {
    func told(_ bench: Bench, _ set: ElementSet) -> String {
      let members = bench.evaluator.members(of: set, [9])
      return "\(members.known) \(members.unknown.map { Datum.absent($0).told } ?? "all known")"
    }
    let all = ElementSet(codeFrame: 0, count: 3, slot: 1)
    #expect(told(rated(points(1, 1, 1)), all) == "[0, 1, 2] all known")
    #expect(told(rated(points(1, 1, 1), offered: .given(.truth(false))), all) == "[0, 2] all known")
    #expect(told(rated(points(2, 3, 1)), low) == "[0, 2] all known")
    #expect(told(rated(points(2, nil, 1)), low) == "[0, 2] dk")
    #expect(told(rated(points(3, 1, 1), offered: .absent(.notReached)), low) == "[2] not reached")
    #expect(told(rated([.absent(.notReached)] + points(nil, 1)), low) == "[2] not reached")
  }

  @Test("A set is counted when nothing of it is to come") func count() {
    func count(_ bench: Bench) -> String { bench.value(.countOver(low)).told }
    #expect(count(rated(points(1, 1, 1))) == "3" && count(rated(points(3, 3, 3))) == "0")
    #expect(count(rated(points(1, nil, 3))) == "1")
    #expect(count(rated([.absent(.notReached)] + points(1, 1))) == "not reached")
    #expect(count(rated(points(1, 1, 1), offered: .absent(.missing(.dk)))) == "2")
  }

  @Test("A summary over a set goes through its elements alone, and is there when nothing is to come")
  func over() {
    func mean(_ bench: Bench) -> String { bench.value(.summaryOver(.mean, low, .row(.slot(1), of: 3))).told }
    #expect(mean(rated(points(1, 5, 2))) == "1.5" && mean(rated(points(3, 3, 3))) == "not asked")
    #expect(mean(rated(points(1, nil, 3))) == "1")
    #expect(mean(rated([.absent(.notReached)] + points(1, 1))) == "not reached")
  }

  @Test("Whether one element is in a set") func isMember() {
    let evaluator = rated(points(1, 1, nil), offered: .given(.truth(false))).evaluator
    #expect((0..<3).map { evaluator.isMember($0, of: low, [9]).told } == ["yes", "no", "dk"])
  }

  @Test("A respondent belongs to the first group that fits; to the rest where none does") func groups() {
    func segment(_ conditions: [Expression?]) -> Segment {
      Segment(
        id: "s",
        groups: conditions.enumerated().map {
          Segment.Group(id: "g\($0.offset)", condition: $0.element, origin: .builtIn)
        },
        origin: .builtIn)
    }
    let (yes, no, unknown) = (Expression.truth(true), Expression.truth(false), Expression.cell(0))
    func told(_ conditions: [Expression?], _ absence: Absence = .missing(.dk)) -> String {
      Bench(cells: [.absent(absence)], segments: [segment(conditions)]).value(.segment(0)).told
    }
    #expect(told([yes, yes]) == "g0" && told([no, yes]) == "g1" && told([no, yes, nil]) == "g1")
    #expect(told([no, nil]) == "g1" && told([nil, no]) == "g0" && told([nil, yes]) == "g1")
    #expect(told([no, no]) == "not asked")
    #expect(told([unknown, yes, nil]) == "dk" && told([unknown], .notReached) == "not reached")
    #expect(told([yes, unknown]) == "g0" && told([.number(1), yes]) == "not asked")
  }
}
