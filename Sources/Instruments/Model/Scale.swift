/// A rating scale: whole points from a low to a high one, some or all of them labelled.
package struct Scale: Hashable, Sendable {
  /// An end of a scale.
  package enum End: String, Hashable, Sendable, CaseIterable { case low, high }

  /// The lowest point.
  package var low: Int
  /// The highest point; more than `low`.
  package var high: Int
  /// The labels, by point.
  package var labels: [Int: Wording]
  /// Which end is the good one. Statistics are turned where it is the low one; data are not.
  package var best: End
  /// The missing answers that it offers; nil where the file's default holds.
  package var missing: [MissingOffer]?
  /// Where it comes from: its id, where it is defined or where a question names it.
  package var origin: Origin

  /// A point as it goes into statistics, where more is always better.
  package func turned(_ point: Int) -> Int { best == .low ? low + high - point : point }

  /// A scale of points `low…high` with labels.
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
  /// The scale, as its first question has it.
  package var scale: Scale
  /// Where its lowest and its highest point are written; nil where its points are counted.
  package var ends: Ends?

  /// A scale definition with all its parts.
  package init(id: String, scale: Scale, ends: Ends? = nil) {
    self.id = id
    self.scale = scale
    self.ends = ends
  }

  /// Where the ends of a scale are written.
  package struct Ends: Hashable, Sendable {
    /// The lowest point, and the highest one.
    package var low, high: Origin

    /// An ends with all its parts.
    package init(low: Origin, high: Origin) {
      self.low = low
      self.high = high
    }
  }
}

/// A missing answer that a question offers.
package struct MissingOffer: Hashable, Sendable {
  /// Which one.
  package var kind: MissingKind
  /// How it is called; the interface's words where nil.
  package var wording: Wording?

  /// A missing answer with a wording of its own, if it has one.
  package init(_ kind: MissingKind, wording: Wording? = nil) {
    self.kind = kind
    self.wording = wording
  }
}
