import Instruments

// The possible outcomes of comparisons, states and sets, and of expressions with two parts.
extension PossibleEvaluator {
  static func compare(_ comparison: Expression.Comparison, _ values: [Datum], _ constant: Expression)
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

  mutating func state(_ inner: Expression, _ state: Expression.State, _ slots: [Int]) -> Outcomes {
    var isComputed = false
    if case .field(let reference) = inner.form {
      isComputed = questionnaire.questions[reference.question].isComputed
    }
    guard !isComputed, let domain = domain(of: inner, slots) else {
      let possible = values(of: inner, slots)
      return self.state(state, of: possible)
    }
    // It is known that there is an answer, but not which option.
    if case .option = state, domain.exactness == .opaque {
      note(undecidedReason(about: inner, slots))
      return [.holds, .fails]
    }
    return domain.values.reduce(into: Outcomes()) { $0.formUnion(Outcomes(Evaluator.isState($1, state))) }
  }

  /// The outcomes of `is` on a computed value. Whether it is absent is known, but not which missing answer it has.
  mutating func state(_ state: Expression.State, of possible: Possible) -> Outcomes {
    guard case .values(let values) = possible else { return [.holds, .fails] }
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

  mutating func has(_ set: Expression, _ option: Expression, _ slots: [Int]) -> Outcomes {
    guard let domain = domain(of: set, slots), domain.exactness != .opaque,
      case .values(let options) = values(of: option, slots)
    else { return anyOutcome(undecidedReason(about: set, slots)) }
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

  mutating func both(
    _ a: Expression, _ b: Expression, _ slots: [Int], _ operation: (Datum, Datum) -> Datum?
  ) -> Possible {
    let (left, right) = (values(of: a, slots), values(of: b, slots))
    if case (.values(let some), .values(let others)) = (left, right) { steps += some.count * others.count }
    if case (.values(let some), .values(let others)) = (left, right),
      some.count * others.count > Possible.most
    {
      return anything(.combinations)
    }
    return left.combined(with: right) { x, y in
      if let absence = x.absence ?? y.absence { return .absent(absence) }
      return operation(x, y) ?? .absent(.notAsked)
    }
  }

  mutating func choose(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ slots: [Int]
  ) -> Possible {
    let outcome = outcomes(of: condition, slots)
    var found = Possible.values(outcome.contains(.unknown) ? [.absent(.notAsked)] : [])
    if outcome.contains(.holds) { found = found.union(values(of: then, slots)) }
    if outcome.contains(.fails) { found = found.union(values(of: otherwise, slots)) }
    return found
  }
}
