import Instruments
import Texts

/// The sections and loops of a questionnaire by their ids, and its items that have none.
struct Blocks {
  private(set) var ids: [String] = []
  private(set) var blocks: [String: Item] = [:]
  private(set) var unnamed: [UnnamedItem] = []
  private let fixed: Set<String>

  /// The parts of a questionnaire. `fixed` are the ids that both versions have at the same place; statements and ends are
  /// found by them.
  init(_ questionnaire: Questionnaire, fixed: Set<String>) {
    self.fixed = fixed
    var before: String?
    add(questionnaire.items, &before, questionnaire)
  }

  private mutating func add(_ items: [Item], _ before: inout String?, _ questionnaire: Questionnaire) {
    for item in items {
      switch item {
      case .question(let number): pass(questionnaire.questions[number].id, &before)
      case .section(let section):
        note(section.id, item)
        pass(section.id, &before)
        add(section.items, &before, questionnaire)
      case .loop(let loop):
        note(loop.id, item)
        pass(loop.id, &before)
        add(loop.items, &before, questionnaire)
      case .statement(let statement):
        unnamed.append(UnnamedItem(content: .statement(statement), before: before))
      case .end(let end): unnamed.append(UnnamedItem(content: .end(end), before: before))
      }
    }
  }

  private func pass(_ id: String, _ before: inout String?) { if fixed.contains(id) { before = id } }

  private mutating func note(_ id: String, _ item: Item) {
    if blocks[id] == nil { ids.append(id) }
    blocks[id] = item
  }
}

/// An item without an id, and the id before it.
struct UnnamedItem {
  /// The kinds of such items.
  enum Content {
    case statement(Statement)
    case end(End)
  }

  var content: Content
  /// The id of the last fixed question, section or loop before it; nil at the start.
  var before: String?

  var isEnd: Bool { if case .end = content { true } else { false } }

  var origin: Origin {
    switch content {
    case .statement(let statement): statement.origin
    case .end(let end): end.origin
    }
  }

  var subject: Change.Subject { .item(after: before) }

  /// Whether another item may be the same one, changed.
  func isLike(_ other: UnnamedItem) -> Bool { isEnd == other.isEnd && before == other.before }

  /// The item in words.
  func name(_ keys: ExpressionKeys, _ languages: [String]) -> String {
    switch content {
    case .statement(let statement):
      "the text “\(CleanText.forTerminal(keys.text(statement.wording ?? statement.instruct, languages[0])))”"
    case .end(let end): "the end as `\(end.disposition)`"
    }
  }
}
