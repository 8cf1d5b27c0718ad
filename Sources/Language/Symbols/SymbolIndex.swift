package import Texts

/// What the names of a file stand for: where each is defined, and where it is used.
///
/// Renaming, "go to definition" and the search for what nothing uses read it.
package struct SymbolIndex: Sendable {
  /// Something that has a name in the file.
  package struct Symbol: Hashable, Sendable {
    /// What kinds of things have names.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case question, section, loop, list, element, scale, segment, group, sample, quota, alert
    }

    /// What it is.
    package var kind: Kind
    /// Its id.
    package var id: String
    /// What it belongs to: the list of an element, the segment of a group; nil for what stands on its own.
    package var owner: String?

    /// Something with an id.
    package init(_ kind: Kind, _ id: String, of owner: String? = nil) {
      (self.kind, self.id, self.owner) = (kind, id, owner)
    }
  }

  /// A place where a symbol is used.
  package struct Reference: Hashable, Sendable {
    /// What is used.
    package var symbol: Symbol
    /// Where.
    package var place: SourceRange
  }

  /// Where each symbol is defined: the place of its id.
  package private(set) var definitions: [Symbol: SourceRange] = [:]
  /// Where symbols are used, in the order of their places.
  package private(set) var references: [Reference] = []

  /// Where a symbol is used, in the order of the places.
  package func uses(of symbol: Symbol) -> [SourceRange] {
    references.filter { $0.symbol == symbol }.map(\.place)
  }

  /// The symbol whose definition or use covers a byte of the file, nil where there is none.
  package func symbol(at offset: Int) -> Symbol? {
    func covers(_ place: SourceRange) -> Bool { place.lower <= offset && offset < place.upper }
    return references.first { covers($0.place) }?.symbol ?? definitions.first { covers($0.value) }?.key
  }

  init(definitions: [Symbol: SourceRange], references: [Reference]) {
    self.definitions = definitions
    // A condition that several places use is typed at each of them.
    var seen: Set<Reference> = []
    self.references = references.filter { seen.insert($0).inserted }.sorted {
      ($0.place.lower, $0.place.upper) < ($1.place.lower, $1.place.upper)
    }
  }
}
