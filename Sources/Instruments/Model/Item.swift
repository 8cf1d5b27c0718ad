/// A step of the questionnaire.
package indirect enum Item: Hashable, Sendable {
  /// A question or computed value, by its index.
  case question(Int)
  /// Text to read out or show.
  case statement(Statement)
  /// A group of items.
  case section(Section)
  /// Items that come once for each element.
  case loop(Loop)
  /// The end of the interview, if its condition holds.
  case end(End)

  /// What decides whether it comes; nil where it always does. `questionnaire` is the one that it belongs to.
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
  /// Where it comes from. `questionnaire` is the one that it belongs to.
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

  /// How many items it is, with those within it.
  package var count: Int { items.reduce(1) { $0 + $1.count } }

  /// The questions in it, by their numbers.
  package var questions: [Int] {
    if case .question(let number) = self { [number] } else { items.flatMap(\.questions) }
  }
}

/// Text that is read out or shown, with nothing to answer.
package struct Statement: Hashable, Sendable {
  /// The text; nil where there is only an instruction.
  package var wording: Wording?
  /// For the interviewer's eyes only.
  package var instruct: Wording?
  /// When it is shown.
  package var condition: Expression?
  /// Where it comes from: its text, or its instruction.
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
  /// When its items come at all.
  package var condition: Expression?
  /// Its items.
  package var items: [Item]
  /// The order of its blocks.
  package var order: Order
  /// The items that stay together, in the order of the file.
  package var blocks: [Block]
  /// Where it comes from: its id.
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

  /// Items that stay together whatever the order.
  package struct Block: Hashable, Sendable {
    /// The id of its question, section or loop; nil where it keeps its place.
    package var id: String?
    /// The places of its items.
    package var items: Range<Int>

    /// A block with all its parts.
    package init(id: String? = nil, items: Range<Int>) {
      self.id = id
      self.items = items
    }
  }
}

/// Items that come once for each element of a set.
package struct Loop: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The title of a round.
  package var title: Wording?
  /// The elements.
  package var set: ElementSet
  /// When its items come at all.
  package var condition: Expression?
  /// The order of its rounds.
  package var order: Order
  /// The items of a round.
  package var items: [Item]
  /// Where it comes from: its id.
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

/// The end of the interview before its last item.
package struct End: Hashable, Sendable {
  /// The disposition: `completed`, `screened_out`, or a word of the author's.
  package var disposition: Disposition
  /// When it ends; always if nil.
  package var condition: Expression?
  /// Where it comes from: its outcome.
  package var origin: Origin

  /// An end with all its parts.
  package init(disposition: Disposition, condition: Expression? = nil, origin: Origin) {
    self.disposition = disposition
    self.condition = condition
    self.origin = origin
  }
}
