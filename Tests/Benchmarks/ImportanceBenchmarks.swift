import Foundation
import Importance
import Instruments
import Randomness

/// Exact LMG and the bootstrap on one thread, beside the figures of a C prototype of the same walk (measured on a like
/// machine), and beside programs in Python where they are installed.
enum ImportanceBenchmarks {
  /// Seconds that the C prototype took.
  private static let prototype: [Int: Double] = [20: 0.006, 25: 0.19, 28: 1.65]
  /// Seconds that it took for 1,000 bootstrap replicates of 1,000 rows.
  private static let prototypeBootstrap: [Int: Double] = [10: 0.028, 15: 0.21]

  static func run() throws {
    print("\nImportance")
    for factors in [10, 15, 20, 25, 28] {
      let moments = Moments(try observations(factors: factors, rows: 1000))
      let timing = Stopwatch.median(of: factors > 22 ? 3 : 9) { _ = LMG.contributions(moments) }
      report(
        "exact LMG of \(factors) factors", timing.cpu.seconds, beside(timing.cpu, prototype[factors]))
    }
    for factors in [10, 15] {
      let observed = try observations(factors: factors, rows: 1000)
      let timing = Stopwatch.median(of: 5) { _ = Bootstrap(observed, replicates: 1000, seed: 1) }
      report(
        "1,000 bootstrap replicates, \(factors) factors", timing.cpu.seconds,
        beside(timing.cpu, prototypeBootstrap[factors]))
    }
    try inference()
    let observed = Moments(try observations(factors: 25, rows: 1000))
    let one = Stopwatch.once { _ = LMG.contributions(observed) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let all = Stopwatch.once { _ = LMG.contributions(observed, threads: cores) }
    report(
      "exact LMG of 25 factors, \(cores) threads", all.wall.seconds,
      "\((all.wall / one.wall).times) one thread's \(one.wall.seconds)")
    try PythonPeers.run { try observations(factors: $0, rows: 1000) }
  }

  /// The noise floor and the rank sets beside the bootstrap that they go with, and the intervals of many factors.
  private static func inference() throws {
    for factors in [10, 15] {
      let observed = try observations(factors: factors, rows: 1000)
      let plain = Stopwatch.median(of: 5) { _ = Bootstrap(observed, replicates: 1000, seed: 1) }
      let floor = Stopwatch.median(of: 5) { _ = NoiseFloor(observed, seed: 1) }
      report(
        "noise floor, 200 permutations of \(factors) factors", floor.cpu.seconds,
        "\((floor.cpu / plain.cpu).times) the bootstrap (goal with ranks: 2)")
      guard let bootstrap = Bootstrap(observed, replicates: 1000, seed: 1) else { continue }
      let ranks = Stopwatch.median(of: 5) { _ = bootstrap.ranks() }
      report(
        "rank sets of \(factors) factors", ranks.cpu.seconds, "\((ranks.cpu / plain.cpu).times) the bootstrap"
      )
    }
    let wide = try observations(factors: 30, rows: 1000)
    let estimates = [Double](repeating: 0.01, count: 30)
    let intervals = Stopwatch.once { _ = Bootstrap(wide, estimates: estimates, replicates: 1000, seed: 1) }
    report(
      "1,000 replicates of 30 factors, sampled orders", intervals.cpu.seconds,
      "(goal: 2 s with the exact shares)")
  }

  private static func beside(_ seconds: Double, _ prototype: Double?) -> String {
    prototype.map { "\((seconds / $0).times) the C prototype's \($0.seconds) (goal: 3)" } ?? ""
  }

  /// Factors that hang together, as ratings do, and an outcome of all of them.
  private static func observations(factors: Int, rows: Int) throws -> Observations {
    var chance = KeyedRandom(seed: 1, key: "importance")
    func number() -> Double { Double(chance.next() >> 11) / Double(1 << 53) }
    let common = (0..<rows).map { _ in number() }
    let columns = (0..<factors).map { _ in common.map { $0 + number() } }
    let outcome = (0..<rows).map { row in
      columns.enumerated().reduce(number()) { $0 + $1.element[row] / Double($1.offset + 1) }
    }
    return try Observations(outcome: outcome, factors: columns)
  }
}
