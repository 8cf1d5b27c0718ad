/// The net promoter score: those who would recommend with 9 or 10 less those with 0 to 6, in points from -100 to 100 (Reichheld
/// 2003), with the variance of a difference of two shares of one sample.
package struct NetPromoter: Hashable, Sendable {
  /// The share of promoters, from 0 to 1.
  package let promoters: Double
  /// The share of detractors, from 0 to 1.
  package let detractors: Double
  /// The number of people who answered.
  package let n: Int
  /// Their effective number under the weights (Kish 1965).
  package let effective: Double

  /// The score.
  package var score: Double { 100 * (promoters - detractors) }

  /// The standard error: 100² (p + d − (p − d)²) / n is its square.
  package var error: Double {
    let difference = promoters - detractors
    return 100 * ((promoters + detractors - difference * difference) / effective).squareRoot()
  }

  /// The 95 % interval, by the normal approximation, within -100 to 100.
  package var interval: ClosedRange<Double> {
    max(-100, score - 1.96 * error)...min(100, score + 1.96 * error)
  }

  /// The score of some answers from 0 to 10; NaN for a missing one. Nil if nobody answered.
  package init?(_ answers: [Double], weights: [Double]? = nil) {
    var (total, squares, up, down, count) = (0.0, 0.0, 0.0, 0.0, 0)
    for (row, answer) in answers.enumerated() where !answer.isNaN {
      let weight = weights?[row] ?? 1
      guard !weight.isNaN, weight > 0 else { continue }
      total += weight
      squares += weight * weight
      if answer >= 9 { up += weight } else if answer <= 6 { down += weight }
      count += 1
    }
    guard count > 0 else { return nil }
    (promoters, detractors, n, effective) = (up / total, down / total, count, total * total / squares)
  }
}

/// A share of people, with the interval of Wilson (1927), which stays within 0 and 1.
package struct Proportion: Hashable, Sendable {
  /// The share, from 0 to 1.
  package let part: Double
  /// The effective number of people.
  package let n: Double

  /// A share of so many people.
  package init(_ part: Double, of n: Double) { (self.part, self.n) = (part, n) }

  /// The 95 % interval.
  package var interval: ClosedRange<Double> {
    let z = 1.959963984540054
    let middle = (part + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * (part * (1 - part) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - reach)...min(1, middle + reach)
  }
}
