import Diagnostics
import Instruments
import Texts

/// Conditions and texts that are too much to work out, since definitions use each other over and over: an interview would
/// wait for them, or fail. The first one is reported; the others mostly follow from it.
enum DeepDefinitions {
  static func check(_ questionnaire: Questionnaire) -> [Diagnostic] {
    var walk = Walk(questionnaire)
    guard let place = walk.firstTooMuch() else { return [] }
    return [
      Diagnostic(
        .deepDefinition, at: place,
        walk.isTooMuchInAll
          ? "the conditions up to here take more than ten million steps to evaluate in all rounds"
          : "this depends on other definitions more than \(Size.deepest) levels deep, or takes more than a million steps to evaluate",
        remedy: "Move a part of it into a `compute`, which is evaluated once.")
    ]
  }

  /// Everything that an interview works out, in turn.
  private struct Walk {
    let questionnaire: Questionnaire
    var sizing: Sizing
    /// How often the current items come.
    private var rounds = 1
    /// The steps of all conditions so far, in all rounds: they are worked out anew at each answer.
    private var steps = 0

    /// The most steps of all conditions.
    private static let most = 10_000_000

    init(_ questionnaire: Questionnaire) {
      self.questionnaire = questionnaire
      sizing = Sizing(questionnaire)
    }

    /// Whether no condition on its own is too much.
    var isTooMuchInAll: Bool { steps > Self.most }

    /// The place of the first that is too much.
    mutating func firstTooMuch() -> SourceRange? {
      definitions() ?? tooMuch(in: questionnaire.items) ?? outcomes()
    }

    private mutating func definitions() -> SourceRange? {
      for (index, segment) in questionnaire.segments.enumerated() {
        if isTooMuch({ try $0.size(Expression(.segment(index))) }) { return segment.origin.place }
      }
      for element in questionnaire.codeFrames.lazy.flatMap(\.elements) {
        if isTooMuch([element.condition], [element.label, element.inText]) { return element.origin.place }
      }
      return nil
    }

    private mutating func outcomes() -> SourceRange? {
      for quota in questionnaire.quotas where isTooMuch([quota.condition], []) { return quota.origin.place }
      for alert in questionnaire.alerts where isTooMuch([alert.condition], [alert.say]) {
        return alert.origin.place
      }
      return nil
    }

    private mutating func isTooMuch(_ expressions: [Expression?], _ texts: [Wording?]) -> Bool {
      isTooMuch { sizing in
        for expression in expressions { _ = try sizing.size(expression) }
        for text in texts { _ = try sizing.size(text) }
      }
    }

    private mutating func isTooMuch<Value>(_ measure: (inout Sizing) throws -> Value) -> Bool {
      (try? measure(&sizing)) == nil
    }

    // MARK: items

    private mutating func tooMuch(in items: [Item]) -> SourceRange? {
      for item in items { if let place = tooMuch(in: item) { return place } }
      return nil
    }

    private mutating func tooMuch(in item: Item) -> SourceRange? {
      if isTooMuch(item) { return item.origin(in: questionnaire).place ?? questionnaire.origin.place }
      guard case .loop(let loop) = item else { return tooMuch(in: item.items) }
      let outer = rounds
      rounds = min(rounds * max(1, loop.set.count), Self.most)
      defer { rounds = outer }
      return tooMuch(in: item.items)
    }

    /// Whether the conditions or the texts of an item, without the items within it, are too much.
    private mutating func isTooMuch(_ item: Item) -> Bool {
      do {
        let condition = try sizing.size(item.condition(in: questionnaire))
        add(condition, times: 1)
        switch item {
        case .statement(let statement): try look(at: [statement.wording, statement.instruct])
        case .section(let section): try look(at: [section.title])
        case .loop(let loop):
          try look(at: [loop.title])
          add(try sizing.size(loop.set), times: 1)
        case .question(let number): try look(at: questionnaire.questions[number])
        case .end: break
        }
      } catch { return true }
      return isTooMuchInAll
    }

    private mutating func look(at question: Question) throws {
      try look(at: [question.ask, question.instruct, question.help, question.label])
      try look(at: question.checks.map(\.message))
      let rows = question.rows?.count ?? 1
      if let set = question.rows { add(try sizing.size(set), times: 1) }
      if let set = question.shape.options { add(try sizing.size(set), times: rows) }
      for expression in question.checks.map(\.condition) + question.shape.instrument.expressions {
        add(try sizing.size(expression), times: rows)
      }
    }

    private mutating func look(at texts: [Wording?]) throws {
      for text in texts { _ = try sizing.size(text) }
    }

    private mutating func add(_ size: Size, times count: Int) {
      steps = min(steps + size.steps * min(rounds * count, Self.most), Self.most + 1)
    }
  }
}
