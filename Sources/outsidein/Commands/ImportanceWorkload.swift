import Analyses
import Datasets
import Foundation
import Importance
import Synchronization
import Threads

/// The estimated time of an importance analysis, announced if it is long, and its progress.
struct ImportanceWorkload {
  /// Analyses shorter than this are not announced; in seconds.
  private static let patience = 10.0
  /// The number of factors in the test run that measures the speed of this machine.
  private static let probe = 14

  private let factors: Int
  private let replicates: Int
  private let permutations: Int
  private let bases: Int
  /// The estimated seconds of the analysis itself, of the bootstrap and of the permutations.
  private let seconds: (exact: Double, bootstrap: Double, permutations: Double)

  init(_ table: DataTable, _ plan: ImportancePlan, replicates: Int, permutations: Int) {
    factors = plan.factors.count
    self.replicates = replicates
    self.permutations = permutations
    bases = 1 + table.categories.reduce(0) { $0 + $1.words.count }
    let threads = Double(Parallel.cores)
    // The time doubles with each factor; sums of products grow with the rows and the square of the factors.
    let once = Self.probed() * pow(2, Double(plan.factors.count - Self.probe))
    let rows = Double(table.rows) * Double((factors + 2) * (factors + 3)) / 2 * 0.6e-9
    let segments = Double(1 + table.categories.count)
    // With many factors, replicates and permutations use a hundred orders of entry.
    let cubed = pow(Double(factors), 3)
    let again = factors > Bootstrap.mostExact ? 100 * cubed * 0.6e-9 : once
    seconds = (
      once / (plan.factors.count >= 18 ? threads : 1) * Double(bases),
      (again * Double(bases) + rows * segments) * Double(replicates) / threads,
      (again * Double(bases) + rows * segments / Double(factors)) * Double(self.permutations * factors)
        / threads
    )
  }

  /// The measured seconds of a small analysis.
  private static func probed() -> Double {
    var correlations = [Double](repeating: 0.3, count: probe * probe)
    for index in 0..<probe { correlations[index * probe + index] = 1 }
    let moments = Moments(
      outcome: [Double](repeating: 0.4, count: probe), correlations: correlations, count: 1000)
    let began = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<3 { _ = LMG.contributions(moments) }
    return Double(DispatchTime.now().uptimeNanoseconds - began) / 3e9
  }

  /// Announces the estimated time, if it is long. The computation is always exact and complete.
  func announce() {
    guard total > Self.patience else { return }
    let sets = factors < 60 ? "2^\(factors) sets of factors" : "too many sets of factors to count"
    var text = "\(factors) factors have \(sets), and all are computed: about \(Self.described(seconds.exact))"
    if replicates > 0 {
      text +=
        ", and \(Self.described(seconds.bootstrap)) for \(replicates) bootstrap replicates"
        + " (none with --bootstrap 0)"
    }
    if permutations > 0 {
      text +=
        ", and \(Self.described(seconds.permutations)) for \(permutations) permutations of each factor"
        + " (none with --permutations 0)"
    }
    Console.say(
      "\(text). Press Ctrl-C to stop. Each factor that you leave out with --factors halves the time.\n")
  }

  private var total: Double { seconds.exact + seconds.bootstrap + seconds.permutations }

  private static func described(_ seconds: Double) -> String {
    let units: [(Double, String)] = [
      (365.25 * 86400, "year"), (86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"),
    ]
    for (size, name) in units where seconds >= size * 1.5 {
      let count = seconds / size
      return count < 1e6 ? "\(Int(count.rounded())) \(name)s" : "millions of \(name)s"
    }
    return "a second"
  }

  /// Shows the progress; nil if standard error is not a terminal.
  var progress: (@Sendable (String, Int, Int) -> Void)? {
    guard Console.errorsAreTerminal, total > 1 else { return nil }
    return Progress().show
  }

  /// Removes the progress line from the screen.
  func finish() { if progress != nil { Console.say("\r\u{1B}[K") } }

  /// The progress line; written only when it changes.
  private final class Progress: Sendable {
    private let shown = Mutex("")

    func show(_ stage: String, _ done: Int, _ total: Int) {
      let line = "\(stage): \(done * 100 / max(1, total)) %"
      shown.withLock { shown in
        guard shown != line else { return }
        shown = line
        Console.say("\r\(line)\u{1B}[K")
      }
    }
  }
}
