import Documents

/// A key of the language: what it is called, what it holds, and what it is for.
///
/// Its value can be read in one way only: `form[key]` is what `format` made of it. A key is what it is by identity: two maps
/// may have keys of one name that hold different things.
final class Key<Value>: AnyKey {
  let name: String
  /// What it holds, and how that is read.
  let format: Format<Value>
  let isRequired: Bool
  let doc: String
  let examples: [String]

  init(_ name: String, _ format: Format<Value>, required: Bool = false, _ doc: String, _ examples: String...)
  {
    (self.name, self.format, self.isRequired) = (name, format, required)
    (self.doc, self.examples) = (doc, examples)
  }

  var written: Set<Node.Kind> { format.written }
  var holds: String { format.name }

  func read(_ node: Node, _ reader: inout Reader) -> AnyObject? {
    format.read(&reader, node).map { FormValue($0) }
  }
}

/// The value of a key, as a form keeps it.
final class FormValue<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// A key, whatever it holds. The reader, its messages, the near names and the reference derive from these rows.
protocol AnyKey: AnyObject, Sendable {
  /// The key as it is written.
  var name: String { get }
  /// Whether it has to be there.
  var isRequired: Bool { get }
  /// What it is for: a phrase without a full stop.
  var doc: String { get }
  /// Values as authors write them, in YAML: one at least for each kind of node that it takes.
  var examples: [String] { get }
  /// The kinds of nodes that it takes.
  var written: Set<Node.Kind> { get }
  /// What it holds, for people: "an id".
  var holds: String { get }
  /// Reads its value as a `FormValue`; nil where there is none, which is reported.
  func read(_ node: Node, _ reader: inout Reader) -> AnyObject?
}

/// What a key holds: how it is written, and how it is read.
struct Format<Value>: Sendable {
  /// What it is called: "an id".
  let name: String
  /// The kinds of nodes that it takes.
  let written: Set<Node.Kind>
  /// Reads it; nil where it cannot be read, which is reported.
  let read: @Sendable (inout Reader, Node) -> Value?

  init(
    _ name: String, _ written: Set<Node.Kind>, _ read: @escaping @Sendable (inout Reader, Node) -> Value?
  ) {
    (self.name, self.written, self.read) = (name, written, read)
  }
}
