import Foundation
import Importance
import Interviews

/// Exact LMG on one thread, beside the figures of a C prototype of the same walk (measured on a like machine).
enum ImportanceBenchmarks {
  /// Seconds that the C prototype took.
  private static let prototype: [(factors: Int, seconds: Double)] = [(20, 0.006), (25, 0.19), (28, 1.65)]

  static func run() throws {
    print("\nImportance")
    for factors in [10, 15, 20, 25, 28] {
      let moments = try moments(factors: factors, rows: 1000)
      let runs = factors > 22 ? 1 : 5
      let timing = Stopwatch.median(of: runs) { _ = LMG.contributions(moments) }
      let c = prototype.first { $0.factors == factors }
      report(
        "exact LMG of \(factors) factors", timing.cpu.seconds,
        c.map { "\((timing.cpu / $0.seconds).times) the C prototype's \($0.seconds.seconds) (goal: 3)" } ?? ""
      )
    }
  }

  /// Factors that hang together, as ratings do, and an outcome of all of them.
  private static func moments(factors: Int, rows: Int) throws -> Moments {
    var chance = Chance(seed: 1, key: "importance")
    func number() -> Double { Double(chance.next() >> 11) / Double(1 << 53) }
    let common = (0..<rows).map { _ in number() }
    let columns = (0..<factors).map { _ in common.map { $0 + number() } }
    let outcome = (0..<rows).map { row in
      columns.enumerated().reduce(number()) { $0 + $1.element[row] / Double($1.offset + 1) }
    }
    return try Moments(outcome: outcome, factors: columns)
  }
}
