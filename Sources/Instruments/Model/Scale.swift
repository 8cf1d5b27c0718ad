/// A rating scale: consecutive integer points, some or all of them labeled.
package struct Scale: Hashable, Sendable {
  /// An end of a scale.
  package enum End: String, Hashable, Sendable, CaseIterable { case low, high }

  /// The lowest point.
  package var low: Int
  /// The highest point; more than `low`.
  package var high: Int
  /// The labels, by point.
  package var labels: [Int: Wording]
  /// The good end. If it is the low end, statistics reverse the points; data do not.
  package var best: End
  /// The missing answers that it offers; nil for the default of the file.
  package var missing: [MissingOffer]?
  /// The origin of its id: its definition, or the question that uses it.
  package var origin: Origin

  /// A point as used in statistics, where a higher point is always better.
  package func turned(_ point: Int) -> Int { best == .low ? low + high - point : point }

  /// A scale with the points from `low` to `high`, and their labels.
  package init(
    low: Int, high: Int, labels: [Int: Wording], best: End = .high, missing: [MissingOffer]? = nil,
    origin: Origin = .builtIn
  ) {
    self.low = low
    self.high = high
    self.labels = labels
    self.best = best
    self.missing = missing
    self.origin = origin
  }
}

/// A scale that a questionnaire defines.
package struct ScaleDefinition: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The scale.
  package var scale: Scale
  /// The origins of its lowest and highest point; nil if they follow from a list of points.
  package var ends: Ends?

  /// A scale definition with all its parts.
  package init(id: String, scale: Scale, ends: Ends? = nil) {
    self.id = id
    self.scale = scale
    self.ends = ends
  }

  /// The origins of the ends of a scale.
  package struct Ends: Hashable, Sendable {
    /// The origins of the lowest and the highest point.
    package var low, high: Origin

    /// Both origins.
    package init(low: Origin, high: Origin) {
      self.low = low
      self.high = high
    }
  }
}

/// A missing answer that a question offers.
package struct MissingOffer: Hashable, Sendable {
  /// Its kind.
  package var kind: MissingKind
  /// Its label; nil for the standard label.
  package var wording: Wording?

  /// A missing answer, with a label or the standard label.
  package init(_ kind: MissingKind, wording: Wording? = nil) {
    self.kind = kind
    self.wording = wording
  }
}
