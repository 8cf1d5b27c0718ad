import Texts

/// The uses of names in a piece of the file, collected during typing.
struct Uses {
  /// The use of the last question.
  var latest = LatestUse()
  /// Whether an element of a loop or battery around the piece is used.
  var namesRounds = false
  /// Whether a row other than the current one is used.
  var namesOtherRows = false
  /// The definitions that are used, each with the place of the use.
  var definitions: [(definition: Typer.Definition, place: SourceRange)] = []

  /// The symbols that are used, each with the place of the use.
  var references: [SymbolIndex.Reference] = []

  /// Records the use of a question at a place.
  mutating func note(_ question: Int, at place: SourceRange) { latest.note(question, at: place) }

  /// Records the use of a symbol at a place. A use without a place is derived and not recorded.
  mutating func refer(
    to kind: SymbolIndex.Symbol.Kind, _ id: String, of owner: String? = nil, at place: SourceRange?
  ) {
    if let place { references.append(.init(symbol: .init(kind, id, of: owner), place: place)) }
  }

  /// Adds the uses of another piece.
  mutating func add(_ other: Uses) {
    if let place = other.latest.place { latest.note(other.latest.question, at: place) }
    namesRounds = namesRounds || other.namesRounds
    namesOtherRows = namesOtherRows || other.namesOtherRows
    definitions += other.definitions
    references += other.references
  }
}

/// The use of the last question in a piece: the question and the place of the use.
struct LatestUse {
  var question = -1
  var place: SourceRange?

  mutating func note(_ question: Int, at place: SourceRange) {
    if question > self.question { (self.question, self.place) = (question, place) }
  }
}
