import Instruments

/// A key of the language: where it may stand, what it holds, and what it is for.
///
/// The reader, the near names, and later the JSON schema, completion and reference derive from these rows.
package struct Key: Sendable {
  /// The shape of what stands behind a key.
  package enum Shape: Sendable {
    /// A name of the author's.
    case id
    /// Characters as they are.
    case plain
    /// Text for people, in one or several languages.
    case wording
    /// A whole number.
    case integer
    /// `yes` or `no`.
    case flag
    /// One of some fixed words.
    case word([String])
    /// An expression.
    case expression
    /// A list of ids.
    case ids
    /// A set of elements, by name or written out.
    case set
    /// A map from ids to definitions.
    case definitions
    /// A list of items.
    case items
    /// Anything that is described elsewhere.
    case other
  }

  /// The key.
  package let name: String
  /// What it holds.
  package let shape: Shape
  /// Whether it has to be there.
  package let isRequired: Bool
  /// What it is for: a phrase without a full stop.
  package let doc: String

  init(_ name: String, _ shape: Shape, required: Bool = false, _ doc: String) {
    self.name = name
    self.shape = shape
    self.isRequired = required
    self.doc = doc
  }
}
