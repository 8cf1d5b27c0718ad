/// A sample field: data about a case from the contact file.
package struct SampleField: Hashable, Sendable {
  /// A type of sample field.
  package enum Kind: Hashable, Sendable {
    /// Free text. It is used for fills and is not stored.
    case text
    /// A number.
    case number
    /// A day.
    case date
    /// One of the elements of a code frame.
    case choice(codeFrame: Int)
  }

  /// Its id.
  package var id: String
  /// Its type.
  package var kind: Kind
  /// The origin of its id.
  package var origin: Origin

  /// The name of its variable; nil if it is not stored.
  package var variable: String? { kind == .text ? nil : "sample_\(id)" }

  /// A sample field with all its parts.
  package init(id: String, kind: Kind, origin: Origin) {
    self.id = id
    self.kind = kind
    self.origin = origin
  }
}

/// The values of the sample fields for a case.
package struct CaseFields: Hashable, Sendable {
  /// The values that are stored: options, numbers and days, by field id.
  package var recorded: [String: Value]
  /// The free texts, by field id. They are used for fills and are not stored.
  package var texts: [String: String]

  /// The values of a case.
  package init(recorded: [String: Value] = [:], texts: [String: String] = [:]) {
    (self.recorded, self.texts) = (recorded, texts)
  }
}
