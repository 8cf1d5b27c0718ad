/// A field that comes with a case from a contact file.
package struct SampleField: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    /// Free text: it fills wordings, and is never recorded.
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
  /// What it holds.
  package var kind: Kind
  /// Where it comes from: its id.
  package var origin: Origin

  /// What its variable is called; nil where it is never recorded.
  package var variable: String? { kind == .text ? nil : "sample_\(id)" }

  /// A sample field with all its parts.
  package init(id: String, kind: Kind, origin: Origin) {
    self.id = id
    self.kind = kind
    self.origin = origin
  }
}

/// What comes with one case.
package struct CaseFields: Hashable, Sendable {
  /// What is recorded: closed lists, numbers and days, by the ids of their fields.
  package var recorded: [String: Value]
  /// Free texts, by the ids of their fields. They fill wordings, and are kept nowhere.
  package var texts: [String: String]

  /// The fields of a case; of no case where nothing is given.
  package init(recorded: [String: Value] = [:], texts: [String: String] = [:]) {
    (self.recorded, self.texts) = (recorded, texts)
  }
}
