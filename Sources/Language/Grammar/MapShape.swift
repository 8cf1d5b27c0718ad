/// What may stand in one kind of map: its keys, and which of them go together.
struct MapShape: Sendable {
  /// What such a map is called in messages: "a scale".
  let description: String
  /// The keys that it takes, required ones included.
  let keys: [any AnyKey]
  /// Which keys go together.
  let rules: [KeyRule]
  /// Their names, in the same order.
  let names: [String]
  /// The places of the keys, by name.
  let places: [String: Int]
  /// The places of those that are read before the others, since these depend on them.
  let first: Set<Int>

  init(_ description: String, _ keys: [any AnyKey], rules: [KeyRule] = [], first: [String] = []) {
    (self.description, self.keys, self.rules) = (description, keys, rules)
    names = keys.map { $0.name }
    places = Dictionary(zip(names, keys.indices)) { first, _ in first }
    self.first = Set(keys.indices.filter { first.contains(keys[$0].name) })
  }
}

/// Which keys of a map go together.
enum KeyRule: Sendable {
  /// Just one of some keys has to be there; `nothing` says what is missing without any.
  case one(of: [any AnyKey], nothing: String)
  /// One of two keys has to be there, or both.
  case either(any AnyKey, or: any AnyKey, remedy: String)
  /// A key excludes others; `why` says why, for the remedy.
  case excludes(any AnyKey, [any AnyKey], why: String)
  /// Keys have to be there unless another one is.
  case needed([any AnyKey], unless: any AnyKey)
  /// A key says nothing without one of some others.
  case idle(any AnyKey, without: [any AnyKey], summary: String, remedy: String)
}
