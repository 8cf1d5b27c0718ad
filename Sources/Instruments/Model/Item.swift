/// An item of the questionnaire.
package indirect enum Item: Hashable, Sendable {
  /// A question or computed value, by its index.
  case question(Int)
  /// A text to read out or show.
  case statement(Statement)
  /// A group of items.
  case section(Section)
  /// Items that are repeated for each element of a set.
  case loop(Loop)
  /// An early end of the interview, if its condition is true.
  case end(End)

  /// The condition on which it is used; nil if it always is. `questionnaire` is the one that it belongs to.
  package func condition(in questionnaire: Questionnaire) -> Expression? {
    switch self {
    case .statement(let statement): statement.condition
    case .section(let section): section.condition
    case .loop(let loop): loop.condition
    case .end(let end): end.condition
    case .question(let number): questionnaire.questions[number].condition
    }
  }
}

extension Item {
  /// The origin of the item. `questionnaire` is the one that it belongs to.
  package func origin(in questionnaire: Questionnaire) -> Origin {
    switch self {
    case .statement(let statement): statement.origin
    case .section(let section): section.origin
    case .loop(let loop): loop.origin
    case .end(let end): end.origin
    case .question(let number): questionnaire.questions[number].origin
    }
  }

  /// The items within it, in the order of the file.
  package var items: [Item] {
    switch self {
    case .section(let section): section.items
    case .loop(let loop): loop.items
    case .statement, .end, .question: []
    }
  }

  /// The number of items: the item itself and all items within it.
  package var count: Int { items.reduce(1) { $0 + $1.count } }

  /// The indices of the questions in it.
  package var questions: [Int] {
    if case .question(let number) = self { [number] } else { items.flatMap(\.questions) }
  }
}

/// A text that is read out or shown, without an answer.
package struct Statement: Hashable, Sendable {
  /// The text; nil if there is only an instruction.
  package var wording: Wording?
  /// An interviewer instruction.
  package var instruct: Wording?
  /// The condition on which it is shown.
  package var condition: Expression?
  /// The origin of its text, or of its instruction.
  package var origin: Origin

  /// A statement with all its parts.
  package init(
    wording: Wording? = nil, instruct: Wording? = nil, condition: Expression? = nil, origin: Origin
  ) {
    self.wording = wording
    self.instruct = instruct
    self.condition = condition
    self.origin = origin
  }
}

/// A group of items with a title.
package struct Section: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// Its title.
  package var title: Wording?
  /// The condition on which its items are used.
  package var condition: Expression?
  /// Its items.
  package var items: [Item]
  /// The order of its blocks.
  package var order: Order
  /// Its blocks, in the order of the file.
  package var blocks: [Block]
  /// The origin of its id.
  package var origin: Origin

  /// A section with all its parts.
  package init(
    id: String, title: Wording? = nil, condition: Expression? = nil, items: [Item], order: Order,
    blocks: [Block], origin: Origin
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.items = items
    self.order = order
    self.blocks = blocks
    self.origin = origin
  }

  /// Items that stay together in every order.
  package struct Block: Hashable, Sendable {
    /// The id of its question, section or loop; nil if it keeps its place.
    package var id: String?
    /// The indices of its items.
    package var items: Range<Int>

    /// A block with all its parts.
    package init(id: String? = nil, items: Range<Int>) {
      self.id = id
      self.items = items
    }
  }
}

/// A loop (roster): items that are repeated for each element of a set.
package struct Loop: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The title of a round.
  package var title: Wording?
  /// The elements, one for each round.
  package var set: ElementSet
  /// The condition on which its items are used.
  package var condition: Expression?
  /// The order of its rounds.
  package var order: Order
  /// The items of a round.
  package var items: [Item]
  /// The origin of its id.
  package var origin: Origin

  /// A loop with all its parts.
  package init(
    id: String, title: Wording? = nil, set: ElementSet, condition: Expression? = nil, order: Order,
    items: [Item], origin: Origin
  ) {
    self.id = id
    self.title = title
    self.set = set
    self.condition = condition
    self.order = order
    self.items = items
    self.origin = origin
  }
}

/// An early end of the interview, such as a screen-out.
package struct End: Hashable, Sendable {
  /// The disposition: `completed`, `screened_out`, or one that the author defines.
  package var disposition: Disposition
  /// The condition on which the interview ends; nil if it always does.
  package var condition: Expression?
  /// The origin of its outcome.
  package var origin: Origin

  /// An end with all its parts.
  package init(disposition: Disposition, condition: Expression? = nil, origin: Origin) {
    self.disposition = disposition
    self.condition = condition
    self.origin = origin
  }
}
