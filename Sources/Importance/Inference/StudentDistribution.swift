/// Student's t distribution.
package enum StudentDistribution {
  /// The probability of a value farther from 0 than t, to both sides.
  package static func bothTails(_ t: Double, _ degrees: Double) -> Double {
    BetaDistribution.cumulative(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  /// The value that is exceeded to both sides together with a probability above 0 and below 1, by bisection; good to 1e-12 of it.
  package static func bound(_ tails: Double, _ degrees: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while bothTails(high, degrees) > tails, high < 1e12 { high *= 2 }
    for _ in 0..<200 where high - low > high * 1e-13 {
      let middle = (low + high) / 2
      if bothTails(middle, degrees) > tails { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
