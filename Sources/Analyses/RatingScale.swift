/// The scale of some ratings.
package struct RatingScale: Hashable, Sendable {
  /// The lowest and the highest point.
  package var points: ClosedRange<Double>
  /// Whether its low end is the good one. Its ratings are turned for the analysis, so that higher is better.
  package var isTurned: Bool

  /// A scale.
  package init(_ points: ClosedRange<Double>, isTurned: Bool = false) {
    (self.points, self.isTurned) = (points, isTurned)
  }

  /// The best point, as the analysis counts it.
  package var top: Double { points.upperBound }

  /// A mean on the scale as a number from 0 to 100.
  package func percent(_ mean: Double) -> Double {
    (mean - points.lowerBound) / (points.upperBound - points.lowerBound) * 100
  }
}

extension ImportancePlan {
  /// Whether all factors are rated on one scale, as far as their scales are known.
  package var hasOneScale: Bool { Set(factors.compactMap { $0.scale?.points }).count < 2 }

  /// The labels of the outcome and the factors whose scale is turned.
  var turned: [String] {
    (outcomeScale?.isTurned == true ? [outcomeLabel] : [])
      + factors.filter { $0.scale?.isTurned == true }.map(\.label)
  }
}
