import Dates
import Instruments

import struct Foundation.Decimal

/// Computes the possible values of expressions when each field has one of several values. The result is exact if each
/// field has one value; otherwise, it includes all possible values and perhaps others.
struct PossibleEvaluator {
  let questionnaire: Questionnaire
  /// The possible values of each unknown. An unknown without a domain can have any value.
  var domains: [Unknown: Domain] = [:]
  /// The number of evaluation steps so far.
  var steps = 0
  /// The first reason for an inexact result since this was last set to nil.
  var undecidedReason: UndecidedReason?
  /// The current nesting of computed values, and of expressions.
  private var (depth, level) = (0, 0)
  /// The limits for `depth` and `level`. Deeper expressions are not evaluated.
  private static let (deepest, deepestLevel) = (6, 1600)

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The possible outcomes of a condition, given the bound elements.
  mutating func outcomes(of condition: Expression, _ slots: [Int]) -> Outcomes {
    steps += 1
    level += 1
    defer { level -= 1 }
    guard steps < Solver.mostSteps, level < Self.deepestLevel else { return anyOutcome(.steps) }
    switch condition.form {
    case .not(let inner): return outcomes(of: inner, slots).negated
    case .and(let a, let b):
      let left = outcomes(of: a, slots)
      return left == .fails ? .fails : left.and(outcomes(of: b, slots))
    case .or(let a, let b):
      let left = outcomes(of: a, slots)
      return left == .holds ? .holds : left.or(outcomes(of: b, slots))
    case .compare(let comparison, let a, let b):
      if let found = marked(a, slots), b.isConstant { return Self.compare(comparison, found, b) }
      if let found = marked(b, slots), a.isConstant { return Self.compare(comparison.mirrored, found, a) }
      return values(of: condition, slots).outcomes
    case .isState(let inner, let state): return self.state(inner, state, slots)
    case .has(let set, let option): return has(set, option, slots)
    case .matches(let inner, _):
      if case .values(let values) = values(of: inner, slots), values.allSatisfy({ $0.absence != nil }) {
        return .unknown
      }
      return anyOutcome(.pattern)
    default: return values(of: condition, slots).outcomes
    }
  }

  /// Whether an element belongs to a set.
  mutating func membership(_ element: Int, of set: ElementSet, _ slots: [Int]) -> Outcomes {
    var outcome = Outcomes.holds
    if let condition = questionnaire.elements(of: set.codeFrame)[element].condition {
      outcome = outcomes(of: condition, slots)
    }
    guard let condition = set.condition, outcome != .fails else { return outcome }
    return outcome.and(outcomes(of: condition, slots.binding(element, in: set.slot)))
  }

  // MARK: values

  mutating func values(of expression: Expression, _ slots: [Int]) -> Possible {
    steps += 1
    level += 1
    defer { level -= 1 }
    guard steps < Solver.mostSteps, level < Self.deepestLevel else { return anything(.steps) }
    switch expression.form {
    case .truth(let truth): return .values([.truth(truth)])
    case .number(let number): return .values([.number(number)])
    case .text(let text): return .values([.text(text)])
    case .date(let date): return .values([.date(date)])
    case .option(let id): return .values([.option(id)])
    case .position(let slot):
      return slot < slots.count ? .values([.number(Decimal(slots[slot] + 1))]) : .anything
    case .element(let codeFrame, let slot):
      return questionnaire.element(of: codeFrame, in: slot, slots).map { .values([.option($0.id)]) }
        ?? .anything
    case .field, .sample, .language, .perspective: return content(of: expression, slots)
    case .segment(let index): return group(of: questionnaire.segments[index])
    case .not, .and, .or, .isState, .has, .matches: return truths(outcomes(of: expression, slots))
    case .today: return anything(.today)
    case .amount(let reference, _, _):
      return anything(.amounts(questionnaire.questions[reference.question].id))
    case .unreadable: return anything(.other)
    default: return composed(expression, slots)
    }
  }

  private mutating func composed(_ expression: Expression, _ slots: [Int]) -> Possible {
    switch expression.form {
    case .compare(let comparison, let a, let b):
      return both(a, b, slots) { Evaluator.compare(comparison, $0, $1).map(Datum.truth) }
    case .arithmetic(let operation, let a, let b):
      return both(a, b, slots) { Evaluator.arithmetic(operation, $0, $1) }
    case .yearsBetween(let a, let b):
      return both(a, b, slots) {
        guard case (.date(let from), .date(let to)) = ($0, $1) else { return nil }
        return .number(Decimal(from.years(to: to)))
      }
    case .isIn(let inner, let ids):
      return values(of: inner, slots).map {
        if case .option(let id) = $0 { .truth(ids.contains(id)) } else { .absent($0.absence ?? .notAsked) }
      }
    case .countChosen(let inner):
      return values(of: inner, slots).map {
        if case .options(let ids) = $0 {
          .number(Decimal(ids.count))
        } else {
          .absent($0.absence ?? .notAsked)
        }
      }
    case .choose(let condition, let then, let otherwise): return choose(condition, then, otherwise, slots)
    case .summary(let summary, let parts):
      let values = parts.map { self.values(of: $0, slots) }
      return summarize(summary, values)
    case .countOver(let set): return count(set, slots)
    case .summaryOver(let summary, let set, let body): return summarize(summary, set, body, slots)
    default: return anything(.other)
    }
  }

  /// The possible values of a field, a sample field, the language or the perspective.
  private mutating func content(of expression: Expression, _ slots: [Int]) -> Possible {
    if case .field(let reference) = expression.form {
      guard let field = reference.index(slots) else { return .values([.absent(.notAsked)]) }
      let question = questionnaire.questions[reference.question]
      if case .computed(let value, _) = question.shape { return computed(value, field, question) }
    }
    guard let domain = domain(of: expression, slots),
      domain.exactness == .complete || domain.values.allSatisfy({ $0.absence != nil })
    else {
      return anything(undecidedReason(about: expression, slots))
    }
    return .values(domain.values)
  }

  /// The possible values of a computed field. It is absent if the route does not reach it.
  mutating func computed(_ value: Expression, _ field: Int, _ question: Question) -> Possible {
    guard depth < Self.deepest, let domain = domains[.field(field)] else { return anything(.depth) }
    depth += 1
    defer { depth -= 1 }
    let isNever = Possible.values([.absent(.notAsked)])
    let may = (
      asked: domain.values.contains { $0.absence == nil }, not: domain.values.contains(.absent(.notAsked))
    )
    guard may.asked else { return isNever }
    let found = values(of: value, question.indices(of: field))
    return may.not ? found.union(isNever) : found
  }

  func domain(of expression: Expression, _ slots: [Int]) -> Domain? {
    switch expression.form {
    case .field(let reference): reference.index(slots).flatMap { domains[.field($0)] }
    case .sample(let index): domains[.sample(index, questionnaire)]
    case .language: domains[.language(questionnaire)]
    case .perspective: domains[.perspective(questionnaire)]
    default: nil
    }
  }

  /// The values of a field as listed in its domain, which may be representatives; nil if they are not known, as those of
  /// computed values.
  private func marked(_ expression: Expression, _ slots: [Int]) -> [Datum]? {
    guard let domain = domain(of: expression, slots), domain.exactness != .opaque else { return nil }
    return domain.values
  }

  private mutating func group(of segment: Segment) -> Possible {
    // A segment without groups could not be read; nothing is known about it.
    if segment.groups.isEmpty { return .anything }
    var found: [Datum] = []
    for group in segment.groups {
      guard let condition = group.condition else { continue }
      let outcome = outcomes(of: condition, [])
      if outcome.contains(.holds) { found.append(.option(group.id)) }
      if outcome.contains(.unknown) { found.append(.absent(.notAsked)) }
      if !outcome.contains(.fails) { return .values(found) }
    }
    let rest = segment.groups.first { $0.condition == nil }
    return .values(found + [rest.map { .option($0.id) } ?? .absent(.notAsked)])
  }

  // MARK: the operations

  private func truths(_ outcomes: Outcomes) -> Possible {
    var values: [Datum] = []
    if outcomes.contains(.holds) { values.append(.truth(true)) }
    if outcomes.contains(.fails) { values.append(.truth(false)) }
    if outcomes.contains(.unknown) { values.append(.absent(.notAsked)) }
    return .values(values)
  }
}
