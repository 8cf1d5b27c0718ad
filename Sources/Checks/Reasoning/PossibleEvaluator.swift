import Dates
import Instruments

import struct Foundation.Decimal

/// Works out what expressions can come to, where fields hold one of several values: exactly where each holds one, else
/// all that it can come to, and perhaps more.
struct PossibleEvaluator {
  let questionnaire: Questionnaire
  /// What each unknown can hold. One that is not there can hold anything.
  var domains: [Unknown: Domain] = [:]
  /// How many expressions have been looked at, each as often as it has values.
  var steps = 0
  /// The first reason why something was not known exactly, since this was last set back.
  var doubt: UndecidedReason?
  /// How many computed values one is within, and how many expressions.
  private var (depth, level) = (0, 0)
  /// The deepest that is looked at.
  private static let (deepest, deepestLevel) = (6, 1600)

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// What a condition can come to, given the elements that are bound.
  mutating func outcomes(of condition: Expression, _ slots: [Int]) -> Outcomes {
    steps += 1
    level += 1
    defer { level -= 1 }
    guard steps < Solver.mostSteps, level < Self.deepestLevel else { return anyOutcome(.steps) }
    switch condition.form {
    case .not(let inner): return outcomes(of: inner, slots).denied
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
      if case .these(let values) = values(of: inner, slots), values.allSatisfy({ $0.absence != nil }) {
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
    case .truth(let truth): return .these([.truth(truth)])
    case .number(let number): return .these([.number(number)])
    case .text(let text): return .these([.text(text)])
    case .date(let date): return .these([.date(date)])
    case .option(let id): return .these([.option(id)])
    case .position(let slot):
      return slot < slots.count ? .these([.number(Decimal(slots[slot] + 1))]) : .anything
    case .element(let codeFrame, let slot):
      return questionnaire.element(of: codeFrame, in: slot, slots).map { .these([.option($0.id)]) }
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
      return summarise(summary, values)
    case .countOver(let set): return count(set, slots)
    case .summaryOver(let summary, let set, let body): return summarise(summary, set, body, slots)
    default: return anything(.other)
    }
  }

  /// What a field can hold, or something else that an interview decides.
  private mutating func content(of expression: Expression, _ slots: [Int]) -> Possible {
    if case .field(let reference) = expression.form {
      guard let field = reference.index(slots) else { return .these([.absent(.notAsked)]) }
      let question = questionnaire.questions[reference.question]
      if case .computed(let value, _) = question.shape { return computed(value, field, question) }
    }
    guard let domain = domain(of: expression, slots),
      domain.exactness == .whole || domain.values.allSatisfy({ $0.absence != nil })
    else {
      return anything(doubt(about: expression, slots))
    }
    return .these(domain.values)
  }

  /// A computed value, which is there if the route comes to it.
  private mutating func computed(_ value: Expression, _ field: Int, _ question: Question) -> Possible {
    guard depth < Self.deepest, let domain = domains[.field(field)] else { return anything(.depth) }
    depth += 1
    defer { depth -= 1 }
    let isNever = Possible.these([.absent(.notAsked)])
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

  /// The values of a number or a date of which only those that are mentioned are told apart.
  private func marked(_ expression: Expression, _ slots: [Int]) -> [Datum]? {
    if case .field(let reference) = expression.form, questionnaire.questions[reference.question].isComputed {
      return nil
    }
    guard let domain = domain(of: expression, slots), domain.exactness != .opaque else { return nil }
    return domain.values
  }

  private mutating func group(of segment: Segment) -> Possible {
    // One that could not be read can have any.
    if segment.groups.isEmpty { return .anything }
    var found: [Datum] = []
    for group in segment.groups {
      guard let condition = group.condition else { continue }
      let outcome = outcomes(of: condition, [])
      if outcome.contains(.holds) { found.append(.option(group.id)) }
      if outcome.contains(.unknown) { found.append(.absent(.notAsked)) }
      if !outcome.contains(.fails) { return .these(found) }
    }
    let rest = segment.groups.first { $0.condition == nil }
    return .these(found + [rest.map { .option($0.id) } ?? .absent(.notAsked)])
  }

  // MARK: the operations

  private func truths(_ outcomes: Outcomes) -> Possible {
    var values: [Datum] = []
    if outcomes.contains(.holds) { values.append(.truth(true)) }
    if outcomes.contains(.fails) { values.append(.truth(false)) }
    if outcomes.contains(.unknown) { values.append(.absent(.notAsked)) }
    return .these(values)
  }

  private static func compare(_ comparison: Expression.Comparison, _ values: [Datum], _ constant: Expression)
    -> Outcomes
  {
    let other: Datum =
      switch constant.form {
      case .number(let number): .number(number)
      case .date(let date): .date(date)
      case .option(let id): .option(id)
      default: .absent(.notAsked)
      }
    return values.reduce(into: Outcomes()) { outcomes, value in
      let truth = Evaluator.compare(comparison, value, other)
      outcomes.formUnion(truth.map { $0 ? .holds : .fails } ?? .unknown)
    }
  }

  private mutating func state(_ inner: Expression, _ state: Expression.State, _ slots: [Int]) -> Outcomes {
    var isComputed = false
    if case .field(let reference) = inner.form {
      isComputed = questionnaire.questions[reference.question].isComputed
    }
    guard !isComputed, let domain = domain(of: inner, slots) else {
      let possible = values(of: inner, slots)
      return self.state(state, of: possible)
    }
    // Which option was chosen is not known; that something was, is.
    if case .option = state, domain.exactness == .opaque {
      note(doubt(about: inner, slots))
      return [.holds, .fails]
    }
    return domain.values.reduce(into: Outcomes()) { $0.formUnion(Outcomes(Evaluator.isState($1, state))) }
  }

  /// Of what is worked out from answers it is known whether it is there, but not which missing answer it has if not.
  private mutating func state(_ state: Expression.State, of possible: Possible) -> Outcomes {
    guard case .these(let values) = possible else { return [.holds, .fails] }
    if case .missing = state, values.contains(where: { $0.absence != nil }) {
      note(.missingOfComputed)
    }
    return values.reduce(into: Outcomes()) { outcomes, value in
      if case .missing = state, value.absence != nil {
        outcomes.formUnion([.holds, .fails])
      } else {
        outcomes.formUnion(Outcomes(Evaluator.isState(value, state)))
      }
    }
  }

  private mutating func has(_ set: Expression, _ option: Expression, _ slots: [Int]) -> Outcomes {
    guard let domain = domain(of: set, slots), domain.exactness != .opaque,
      case .these(let options) = values(of: option, slots)
    else { return anyOutcome(doubt(about: set, slots)) }
    var outcomes = Outcomes()
    for value in domain.values {
      for option in options {
        guard case (.options(let ids), .option(let id)) = (value, option) else {
          outcomes.insert(.unknown)
          continue
        }
        outcomes.insert(ids.contains(id) ? .holds : .fails)
      }
    }
    return outcomes
  }

  private mutating func both(
    _ a: Expression, _ b: Expression, _ slots: [Int], _ operation: (Datum, Datum) -> Datum?
  ) -> Possible {
    let (left, right) = (values(of: a, slots), values(of: b, slots))
    if case (.these(let some), .these(let others)) = (left, right) { steps += some.count * others.count }
    if case (.these(let some), .these(let others)) = (left, right), some.count * others.count > Possible.most
    {
      return anything(.combinations)
    }
    return left.combined(with: right) { x, y in
      if let absence = x.absence ?? y.absence { return .absent(absence) }
      return operation(x, y) ?? .absent(.notAsked)
    }
  }

  private mutating func choose(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ slots: [Int]
  ) -> Possible {
    let outcome = outcomes(of: condition, slots)
    var found = Possible.these(outcome.contains(.unknown) ? [.absent(.notAsked)] : [])
    if outcome.contains(.holds) { found = found.union(values(of: then, slots)) }
    if outcome.contains(.fails) { found = found.union(values(of: otherwise, slots)) }
    return found
  }
}

extension Expression {
  /// Whether it is written out as one value.
  fileprivate var isConstant: Bool {
    switch form {
    case .number, .date, .option: true
    default: false
    }
  }
}

extension Expression.Comparison {
  /// The same comparison with its sides exchanged.
  fileprivate var mirrored: Self {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
