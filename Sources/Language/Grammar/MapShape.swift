/// The keys of one kind of map, and the rules for combining them.
struct MapShape: Sendable {
  /// The name of the map in messages: "a scale".
  let description: String
  /// The allowed keys, including required ones.
  let keys: [any AnyKey]
  /// The rules for combining keys.
  let rules: [KeyRule]
  /// The names of the keys, in the same order.
  let names: [String]
  /// The indices of the keys, by name.
  let places: [String: Int]
  /// The indices of the required keys.
  let required: [Int]
  /// The indices of the keys to read first, because others depend on them.
  let first: Set<Int>

  init(_ description: String, _ keys: [any AnyKey], rules: [KeyRule] = [], first: [String] = []) {
    (self.description, self.keys, self.rules) = (description, keys, rules)
    names = keys.map { $0.name }
    places = Dictionary(zip(names, keys.indices)) { first, _ in first }
    required = keys.indices.filter { keys[$0].isRequired }
    self.first = Set(keys.indices.filter { first.contains(keys[$0].name) })
  }
}

/// A rule for combining the keys of a map.
enum KeyRule: Sendable {
  /// Exactly one of some keys is required. `nothing` is the message if there is none.
  case one(of: [any AnyKey], nothing: String)
  /// At least one of two keys is required.
  case either(any AnyKey, or: any AnyKey, remedy: String)
  /// A key excludes others. `why` is the reason, for the remedy.
  case excludes(any AnyKey, [any AnyKey], why: String)
  /// Keys are required unless another key is present.
  case needed([any AnyKey], unless: any AnyKey)
  /// A key has no effect without one of some others.
  case idle(any AnyKey, without: [any AnyKey], summary: String, remedy: String)
}
