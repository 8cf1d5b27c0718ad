import Foundation

/// The difference of two estimates from independent samples, such as the shares of a factor in two groups.
package struct Difference: Hashable, Sendable {
  /// The first estimate less the second one.
  package let estimate: Double
  /// Its standard error.
  package let error: Double

  /// The difference of two estimates, each with its variance.
  package init(_ first: Double, variance: Double, _ second: Double, variance other: Double) {
    estimate = first - second
    error = (variance + other).squareRoot()
  }

  /// The 95 % interval of the difference, by the normal approximation.
  package var interval: ClosedRange<Double> { estimate - 1.96 * error...estimate + 1.96 * error }

  /// The probability of a difference at least as far from 0 if there were none; 1 without variation.
  package var p: Double { error > 1e-12 ? erfc(abs(estimate) / error / 2.0.squareRoot()) : 1 }
}

/// Adjusts the probabilities of several tests, so that the chance of any false finding among them stays what it is for one
/// (Holm 1979, "A simple sequentially rejective multiple test procedure").
package enum Holm {
  /// The adjusted probabilities, in the order of the tests, at most 1.
  package static func adjusted(_ p: [Double]) -> [Double] {
    var adjusted = p
    var most = 0.0
    for (place, test) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
      most = max(most, min(1, p[test] * Double(p.count - place)))
      adjusted[test] = most
    }
    return adjusted
  }
}
