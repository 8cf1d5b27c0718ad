import Diagnostics
import Instruments
import Texts

/// Checks for conditions and texts that take too long to evaluate because definitions use each other many times: an
/// interview would be slow or fail. Reports only the first one, because it usually causes the others.
enum DeepDefinitions {
  static func check(_ questionnaire: Questionnaire) -> [Diagnostic] {
    var walk = Walk(questionnaire)
    guard let place = walk.firstOverLimit() else { return [] }
    return [
      Diagnostic(
        .deepDefinition, at: place,
        walk.totalExceedsLimit
          ? "the conditions up to here take more than ten million steps to evaluate in all rounds"
          : "this depends on other definitions more than \(Size.maxDepth) levels deep, or takes more than a million steps to evaluate",
        remedy: "Move a part of it into a `compute`, which is evaluated once.")
    ]
  }

  /// Visits everything that an interview evaluates, in order.
  private struct Walk {
    let questionnaire: Questionnaire
    var sizing: Sizing
    /// The number of rounds of the current items.
    private var rounds = 1
    /// The steps of all conditions so far, in all rounds. Each answer evaluates them again.
    private var steps = 0

    /// The maximum number of steps of all conditions.
    private static let maxSteps = 10_000_000

    init(_ questionnaire: Questionnaire) {
      self.questionnaire = questionnaire
      sizing = Sizing(questionnaire)
    }

    /// Whether the sum of all conditions exceeds the limit, rather than one condition.
    var totalExceedsLimit: Bool { steps > Self.maxSteps }

    /// The place of the first definition that exceeds a limit.
    mutating func firstOverLimit() -> SourceRange? {
      definitions() ?? firstOverLimit(in: questionnaire.items) ?? outcomes()
    }

    private mutating func definitions() -> SourceRange? {
      for (index, segment) in questionnaire.segments.enumerated() {
        if exceedsLimits({ try $0.size(Expression(.segment(index))) }) { return segment.origin.place }
      }
      for element in questionnaire.codeFrames.lazy.flatMap(\.elements) {
        if exceedsLimits([element.condition], [element.label, element.inText]) {
          return element.origin.place
        }
      }
      return nil
    }

    private mutating func outcomes() -> SourceRange? {
      for quota in questionnaire.quotas where exceedsLimits([quota.condition], []) {
        return quota.origin.place
      }
      for alert in questionnaire.alerts where exceedsLimits([alert.condition], [alert.say]) {
        return alert.origin.place
      }
      return nil
    }

    private mutating func exceedsLimits(_ expressions: [Expression?], _ texts: [Wording?]) -> Bool {
      exceedsLimits { sizing in
        for expression in expressions { _ = try sizing.size(expression) }
        for text in texts { _ = try sizing.size(text) }
      }
    }

    private mutating func exceedsLimits<Value>(_ measure: (inout Sizing) throws -> Value) -> Bool {
      (try? measure(&sizing)) == nil
    }

    // MARK: items

    private mutating func firstOverLimit(in items: [Item]) -> SourceRange? {
      for item in items { if let place = firstOverLimit(in: item) { return place } }
      return nil
    }

    private mutating func firstOverLimit(in item: Item) -> SourceRange? {
      if exceedsLimits(item) { return item.origin(in: questionnaire).place ?? questionnaire.origin.place }
      guard case .loop(let loop) = item else { return firstOverLimit(in: item.items) }
      let outer = rounds
      rounds = min(rounds * max(1, loop.set.count), Self.maxSteps)
      defer { rounds = outer }
      return firstOverLimit(in: item.items)
    }

    /// Whether the conditions or texts of an item, without its inner items, exceed a limit.
    private mutating func exceedsLimits(_ item: Item) -> Bool {
      do {
        let condition = try sizing.size(item.condition(in: questionnaire))
        add(condition, times: 1)
        switch item {
        case .statement(let statement): try measure([statement.wording, statement.instruct])
        case .section(let section): try measure([section.title])
        case .loop(let loop):
          try measure([loop.title])
          add(try sizing.size(loop.set), times: 1)
        case .question(let number): try measure(questionnaire.questions[number])
        case .end: break
        }
      } catch { return true }
      return totalExceedsLimit
    }

    private mutating func measure(_ question: Question) throws {
      try measure([question.ask, question.instruct, question.help, question.label])
      try measure(question.checks.map(\.message))
      let rows = question.rows?.count ?? 1
      if let set = question.rows { add(try sizing.size(set), times: 1) }
      if let set = question.shape.options { add(try sizing.size(set), times: rows) }
      for expression in question.checks.map(\.condition) + question.shape.instrument.expressions {
        add(try sizing.size(expression), times: rows)
      }
    }

    private mutating func measure(_ texts: [Wording?]) throws {
      for text in texts { _ = try sizing.size(text) }
    }

    private mutating func add(_ size: Size, times count: Int) {
      steps = min(steps + size.steps * min(rounds * count, Self.maxSteps), Self.maxSteps + 1)
    }
  }
}
