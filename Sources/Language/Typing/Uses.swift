import Texts

/// What a piece of the file names. Typing returns it beside what it makes.
struct Uses {
  /// The last question that is named.
  var latest = LatestUse()
  /// Whether an element of a loop or battery around the piece is named.
  var namesRounds = false
  /// Whether another row is named than the one that the piece is about.
  var namesOtherRows = false
  /// The definitions that are used, each with the place that uses it.
  var definitions: [(definition: Typer.Definition, place: SourceRange)] = []

  /// The names that are used, each with its place.
  var references: [SymbolIndex.Reference] = []

  /// Notes that a question is named at a place.
  mutating func note(_ question: Int, at place: SourceRange) { latest.note(question, at: place) }

  /// Notes that a name is used at a place; nil where nobody wrote it.
  mutating func refer(
    to kind: SymbolIndex.Symbol.Kind, _ id: String, of owner: String? = nil, at place: SourceRange?
  ) {
    if let place { references.append(.init(symbol: .init(kind, id, of: owner), place: place)) }
  }

  /// Adds what another piece names.
  mutating func add(_ other: Uses) {
    if let place = other.latest.place { latest.note(other.latest.question, at: place) }
    namesRounds = namesRounds || other.namesRounds
    namesOtherRows = namesOtherRows || other.namesOtherRows
    definitions += other.definitions
    references += other.references
  }
}

/// The last question that something names, and where it names it.
struct LatestUse {
  var question = -1
  var place: SourceRange?

  mutating func note(_ question: Int, at place: SourceRange) {
    if question > self.question { (self.question, self.place) = (question, place) }
  }
}
