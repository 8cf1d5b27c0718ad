import Texts

/// An item with the places of what its author wrote.
struct PlacedItem {
  let item: Item
  let draft: Resolved.Item
  /// Its id, or its text where it has none.
  let place: SourceRange
  /// Its own condition, if one was written.
  let when: SourceRange?
  /// The items within it.
  let items: [PlacedItem]

  /// The items of a questionnaire.
  static func all(_ questionnaire: Questionnaire, _ resolved: Resolved) -> [PlacedItem] {
    zip(questionnaire.items, resolved.items).map { PlacedItem($0, $1, resolved) }
  }

  private init(_ item: Item, _ draft: Resolved.Item, _ resolved: Resolved) {
    (self.item, self.draft) = (item, draft)
    var when: Draft.Expression?
    var inner: [PlacedItem] = []
    switch (item, draft) {
    case (.section(let section), .section(let name, _, let condition, _, let blocks)):
      (place, when) = (name.range, condition)
      inner = zip(section.items, blocks.flatMap(\.items)).map { PlacedItem($0, $1, resolved) }
    case (.loop(let loop), .loop(let name, _, _, _, let condition, _, let items)):
      (place, when) = (name.range, condition)
      inner = zip(loop.items, items).map { PlacedItem($0, $1, resolved) }
    case (_, .end(let name, let condition)): (place, when) = (name.range, condition)
    case (_, .statement(let wording, let instruct, let condition)):
      (place, when) = ((wording ?? instruct)?.range ?? resolved.draft.id.range, condition)
    case (_, .question(let number)):
      let question = resolved.questions[number].draft
      (place, when) = (question.name.range, question.condition)
    default: place = resolved.draft.id.range
    }
    self.when = when?.place
    items = inner
  }

  /// How many items it is, with those within it.
  var count: Int { items.reduce(1) { $0 + $1.count } }

  /// The questions in it, by their numbers.
  var questions: [Int] {
    if case .question(let number) = item { [number] } else { items.flatMap(\.questions) }
  }
}

extension Draft.Expression {
  /// Where it stands in the file.
  var place: SourceRange { ExpressionPlaces(node).source(syntax.range) }
}

extension Draft.Set {
  /// Where its condition stands in the file, if it has one.
  var conditionPlace: SourceRange? {
    guard case .text(let syntax) = source, let condition = syntax.condition else { return nil }
    return ExpressionPlaces(node).source(condition.range)
  }
}
