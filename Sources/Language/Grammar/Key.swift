import Documents

/// A key of the language: its name, format, and description.
///
/// `form[key]` is the value that `format` reads. Keys are compared by identity: two maps may have keys with the same
/// name and different formats.
final class Key<Value>: AnyKey {
  let name: String
  /// The format of the value.
  let format: Format<Value>
  let isRequired: Bool
  let doc: String
  let examples: [String]

  init(_ name: String, _ format: Format<Value>, required: Bool = false, _ doc: String, _ examples: String...)
  {
    (self.name, self.format, self.isRequired) = (name, format, required)
    (self.doc, self.examples) = (doc, examples)
  }

  var nodeKinds: Set<Node.Kind> { format.nodeKinds }
  var formatName: String { format.name }

  func read(_ node: Node, _ reader: inout Reader) -> AnyObject? {
    format.read(&reader, node).map { FormValue($0) }
  }
}

/// The value of a key in a form.
final class FormValue<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// A key of any value type. The reader, its messages, and the suggested names use this table.
protocol AnyKey: AnyObject, Sendable {
  /// The name of the key in YAML.
  var name: String { get }
  /// Whether the key is required.
  var isRequired: Bool { get }
  /// The description: a phrase without a period.
  var doc: String { get }
  /// Example values in YAML: at least one for each accepted kind of node.
  var examples: [String] { get }
  /// The accepted kinds of nodes.
  var nodeKinds: Set<Node.Kind> { get }
  /// The name of the format in messages: "an id".
  var formatName: String { get }
  /// Reads the value as a `FormValue`. Returns nil if it is not valid, and reports the problem.
  func read(_ node: Node, _ reader: inout Reader) -> AnyObject?
}

/// The format of a value: its name, its kinds of nodes, and how to read it.
struct Format<Value>: Sendable {
  /// The name in messages: "an id".
  let name: String
  /// The accepted kinds of nodes.
  let nodeKinds: Set<Node.Kind>
  /// Reads a value. Returns nil if it is not valid, and reports the problem.
  let read: @Sendable (inout Reader, Node) -> Value?

  init(
    _ name: String, _ nodeKinds: Set<Node.Kind>, _ read: @escaping @Sendable (inout Reader, Node) -> Value?
  ) {
    (self.name, self.nodeKinds, self.read) = (name, nodeKinds, read)
  }
}
