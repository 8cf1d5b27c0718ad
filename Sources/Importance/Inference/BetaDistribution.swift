import Foundation

/// The beta distribution, from which the tail areas of the F and t distributions follow.
enum BetaDistribution {
  /// The regularised incomplete beta function I_x(a, b), for a and b above 0 and x from 0 to 1; good to 1e-13.
  ///
  /// The continued fraction of DLMF 8.17.22, by Lentz's method; on the side of the mean where it converges fast.
  static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - cumulative(1 - x, b, a) }
    let logFront = a * log(x) + b * log1p(-x) - logBeta(a, b)
    return exp(logFront) / (a * fraction(x, a, b))
  }

  private static func logBeta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }

  /// The continued fraction 1 + d1/(1 + d2/(1 + …)).
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func coefficient(_ n: Int) -> Double {
      let m = Double(n / 2)
      return n % 2 == 0
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    }
    var (value, c, d) = (1.0, 1.0, 0.0)
    for n in 1...10_000 {
      let step = coefficient(n)
      d = 1 / (1 + step * d)
      c = 1 + step / c
      value *= c * d
      if abs(c * d - 1) < 1e-15 { break }
    }
    return value
  }
}

/// Fisher's F distribution.
enum FDistribution {
  /// The probability of a larger value than f, with the degrees of freedom of the numerator and the denominator.
  static func upperTail(_ f: Double, _ numerator: Double, _ denominator: Double) -> Double {
    guard f > 0 else { return 1 }
    return BetaDistribution.cumulative(
      denominator / (denominator + numerator * f), denominator / 2, numerator / 2)
  }
}
