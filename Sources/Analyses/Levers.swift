import Importance

/// What a factor would do for the outcome if those who rate it low came up, as far as the factor is the cause.
package struct Lever: Hashable, Sendable {
  /// The factor.
  package var factor: ImportancePlan.Factor
  /// The rating that those below it would come up to: three quarters up the scale.
  package var target: Double
  /// The part of the complete interviews below it, from 0 to 1.
  package var below: Double
  /// The change of the outcome for one point of the factor, with its 95 % interval.
  package var effect: Double
  /// The 95 % interval of the effect.
  package var effectInterval: ClosedRange<Double>
  /// How much higher the mean outcome would be, in its own points: effect × headroom.
  package var gain: Double
  /// The 95 % interval of the gain: that of the effect, times the headroom.
  package var interval: ClosedRange<Double>

  /// A lever.
  package init(
    _ factor: ImportancePlan.Factor, target: Double, below: Double, headroom: Double, effect: Double,
    interval: ClosedRange<Double>
  ) {
    (self.factor, self.target, self.below) = (factor, target, below)
    (self.effect, effectInterval, gain) = (effect, interval, effect * headroom)
    self.interval = interval.lowerBound * headroom...interval.upperBound * headroom
  }

  /// The levers of the factors of a model whose scale is known, the largest gain first.
  static func of(_ observations: Observations, _ factors: [ImportancePlan.Factor]) -> [Lever] {
    guard let regression = RobustRegression(observations) else { return [] }
    let weights = observations.weights ?? [Double](repeating: 1, count: observations.rows)
    let total = weights.reduce(0, +)
    return factors.enumerated().compactMap { place, factor -> Lever? in
      guard let scale = factor.scale else { return nil }
      let target =
        scale.points.lowerBound + (0.75 * (scale.points.upperBound - scale.points.lowerBound)).rounded(.up)
      let ratings = zip(observations.factors[place], weights)
      return Lever(
        factor, target: target, below: ratings.reduce(0) { $0 + ($1.0 < target ? $1.1 : 0) } / total,
        headroom: ratings.reduce(0) { $0 + max(0, target - $1.0) * $1.1 } / total,
        effect: regression.slopes[place], interval: regression.interval(of: place))
    }.sorted { $0.gain > $1.gain }
  }
}
