import Diagnostics
import Texts

/// Conditions and texts that are too much to work out, since definitions use each other over and over: an interview would
/// wait for them, or fail. The first one is reported; the others mostly follow from it.
enum DeepDefinitions {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var walk = Walk(inspection)
    guard let place = walk.firstTooMuch() else { return [] }
    return [
      Diagnostic(
        .deepDefinition, at: place,
        "this depends on other definitions more than \(Size.deepest) levels deep, or takes more than a million steps to work out",
        remedy: "Put a part of it into a `compute`, which is worked out once.")
    ]
  }

  /// Everything that an interview works out, in turn.
  private struct Walk {
    let inspection: Inspection
    var sizing: Sizing
    private var questionnaire: Questionnaire { inspection.questionnaire }
    private var resolved: Resolved { inspection.resolved }

    init(_ inspection: Inspection) {
      self.inspection = inspection
      sizing = Sizing(inspection.questionnaire)
    }

    /// The place of the first that is too much.
    mutating func firstTooMuch() -> SourceRange? {
      definitions() ?? tooMuch(in: inspection.items) ?? outcomes()
    }

    private mutating func definitions() -> SourceRange? {
      for (place, draft) in resolved.draft.segments.enumerated() where place < questionnaire.segments.count {
        if isTooMuch({ try $0.size(.segment(place)) }) { return draft.name.range }
      }
      for (base, draft) in zip(questionnaire.bases, resolved.bases) {
        for (element, draft) in zip(base.elements, draft.elements) {
          let texts = [element.label, element.inText]
          if isTooMuch([element.condition], texts) { return draft.name.range }
        }
      }
      return nil
    }

    private mutating func tooMuch(in items: [PlacedItem]) -> SourceRange? {
      for item in items { if let place = tooMuch(in: item) { return place } }
      return nil
    }

    private mutating func tooMuch(in item: PlacedItem) -> SourceRange? {
      let isHere =
        switch item.item {
        case .statement(let statement):
          isTooMuch([statement.condition], [statement.wording, statement.instruct])
        case .end(let end): isTooMuch([end.condition], [])
        case .section(let section): isTooMuch([section.condition], [section.title])
        case .loop(let loop): isTooMuch([loop.condition], [loop.title]) || isTooMuch { try $0.size(loop.set) }
        case .question(let number): isTooMuch(questionnaire.questions[number])
        }
      return isHere ? item.place : tooMuch(in: item.items)
    }

    private mutating func isTooMuch(_ question: Question) -> Bool {
      let sets = [question.rows, question.shape.options].compactMap { $0 }
      for set in sets where isTooMuch({ try $0.size(set) }) { return true }
      return isTooMuch(
        [question.condition] + question.checks.map(\.condition) + question.shape.expressions,
        [question.ask, question.instruct, question.help, question.label] + question.checks.map(\.message))
    }

    private mutating func outcomes() -> SourceRange? {
      for (quota, draft) in zip(questionnaire.quotas, resolved.draft.quotas) {
        if isTooMuch([quota.condition], []) { return draft.name.range }
      }
      for (alert, draft) in zip(questionnaire.alerts, resolved.draft.alerts) {
        if isTooMuch([alert.condition], [alert.say]) { return draft.name.range }
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
  }
}

extension Shape {
  /// The expressions that decide what can be answered, or what is computed.
  fileprivate var expressions: [Expression?] {
    switch self {
    case .number(let domain): [domain.from, domain.to]
    case .date(let domain): [domain.from, domain.to]
    case .amounts(_, let domain): [domain.total]
    case .computed(let expression, _): [expression]
    case .oneOf, .someOf, .point, .text, .texts, .order, .extremes, .drawn: []
    }
  }
}
