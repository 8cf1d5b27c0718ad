package import Texts

/// An index of the names in a file: the places of their definitions and uses.
///
/// Used for renaming, "go to definition", and finding unused definitions.
package struct SymbolIndex: Sendable {
  /// Something with a name in the file.
  package struct Symbol: Hashable, Sendable {
    /// The kind of a symbol.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case question, section, loop, list, element, scale, segment, group, sample, quota, alert
    }

    /// The kind.
    package var kind: Kind
    /// The id.
    package var id: String
    /// The owner: the list of an element, or the segment of a group; otherwise nil.
    package var owner: String?

    /// Creates a symbol.
    package init(_ kind: Kind, _ id: String, of owner: String? = nil) {
      (self.kind, self.id, self.owner) = (kind, id, owner)
    }
  }

  /// A place where a symbol is used.
  package struct Reference: Hashable, Sendable {
    /// The symbol that is used.
    package var symbol: Symbol
    /// The place of the use.
    package var place: SourceRange
  }

  /// The place of each definition: the place of the id.
  package private(set) var definitions: [Symbol: SourceRange] = [:]
  /// The uses of symbols, in the order of their places.
  package private(set) var references: [Reference] = []

  /// The places where a symbol is used, in order.
  package func uses(of symbol: Symbol) -> [SourceRange] {
    references.filter { $0.symbol == symbol }.map(\.place)
  }

  /// The symbol whose definition or use includes a byte of the file, if any.
  package func symbol(at offset: Int) -> Symbol? {
    func covers(_ place: SourceRange) -> Bool { place.lower <= offset && offset < place.upper }
    return references.first { covers($0.place) }?.symbol ?? definitions.first { covers($0.value) }?.key
  }

  init(definitions: [Symbol: SourceRange], references: [Reference]) {
    self.definitions = definitions
    // A condition with several uses is typed at each of them.
    var seen: Set<Reference> = []
    self.references = references.filter { seen.insert($0).inserted }.sorted {
      ($0.place.lower, $0.place.upper) < ($1.place.lower, $1.place.upper)
    }
  }
}
