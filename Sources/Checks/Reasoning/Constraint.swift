import Instruments
import Texts

/// A statement that must be true of every interview that reaches a place in the questionnaire.
struct Constraint {
  enum Demand {
    /// A condition has one of these outcomes.
    case evaluates(Expression, to: Outcomes)
    /// An element belongs to a set.
    case member(Int, ElementSet)
    /// At least one option of a question is offered.
    case offers(ElementSet)
    /// Not all of these are true: the interview did not stop at an `end`.
    case notAll([Constraint])
    /// A field was asked if and only if all of these are true. If `isCertain` is false, the interview may have ended
    /// before the field, and only "only if" is known.
    case asked(Unknown, [Constraint], isCertain: Bool)
    /// If a field has an answer, a check on it does not fail.
    case passes(Unknown, Expression)
    /// The options chosen in a field are offered.
    case offered(Unknown, ElementSet)
    /// A field has an answer that is not a missing answer.
    case given(Unknown)
  }

  /// The part of the questionnaire that a constraint comes from.
  enum Origin: Hashable {
    /// A condition around the place.
    case around(SourceRange)
    /// The condition of a question whose answer is used.
    case asks(String, SourceRange)
    /// An `end` before the place, or its condition.
    case end(SourceRange, isConditional: Bool)
    /// A check on an answer before the place.
    case check(String, SourceRange)
  }

  var demand: Demand
  /// The indices of the bound elements.
  var slots: [Int]
  /// The part of the questionnaire that messages refer to; nil if there is none.
  var origin: Origin?
}

extension Constraint {
  /// Smaller constraints that are all true if and only if this constraint is true. The solver evaluates each part of a
  /// conjunction only when an unknown of that part changes.
  var parts: [Constraint] {
    guard case .evaluates(let condition, let expected) = demand else { return [self] }
    func part(_ condition: Expression, _ outcomes: Outcomes) -> [Constraint] {
      Constraint(demand: .evaluates(condition, to: outcomes), slots: slots, origin: origin).parts
    }
    switch condition.form {
    case .and(let a, let b) where expected == .holds: return part(a, .holds) + part(b, .holds)
    case .or(let a, let b) where expected == .fails: return part(a, .fails) + part(b, .fails)
    case .not(let inner): return part(inner, expected.negated)
    default: return [self]
    }
  }

  /// Whether a condition certainly has an expected outcome; true for other constraints.
  func isCertain(_ evaluator: inout PossibleEvaluator) -> Bool {
    guard case .evaluates(let condition, let expected) = demand else { return true }
    return evaluator.outcomes(of: condition, slots).isSubset(of: expected)
  }

  /// Adds the unknowns that it depends on.
  func mention(in mentions: inout Mentions) {
    switch demand {
    case .evaluates(let condition, _): mentions.add(condition, slots)
    case .member(let element, let set): mentions.add(element, of: set, slots)
    case .offers(let set): mentions.add(set, slots)
    case .notAll(let parts): for part in parts { part.mention(in: &mentions) }
    case .asked(let unknown, let parts, _):
      mentions.add(unknown)
      for part in parts { part.mention(in: &mentions) }
    case .passes(let unknown, let condition):
      mentions.add(unknown)
      mentions.add(condition, slots)
    case .offered(let unknown, let set):
      mentions.add(unknown)
      mentions.add(set, slots)
    case .given(let unknown): mentions.add(unknown)
    }
  }

  /// Its possible outcomes: whether it can be true, and whether it can be false.
  func outcomes(_ evaluator: inout PossibleEvaluator) -> Outcomes {
    switch demand {
    case .evaluates(let condition, let expected):
      let found = evaluator.outcomes(of: condition, slots)
      return Outcomes(mayHold: !found.isDisjoint(with: expected), mayFail: !found.isSubset(of: expected))
    case .member(let element, let set): return evaluator.membership(element, of: set, slots)
    case .offers(let set):
      return (0..<set.count).reduce(.fails) { $0.or(evaluator.membership($1, of: set, slots)) }
    case .notAll(let parts): return Self.all(parts, &evaluator).negated
    case .asked(let unknown, let parts, let isCertain):
      return asked(unknown, parts, isCertain, &evaluator)
    case .passes(let unknown, let condition):
      let values = evaluator.domains[unknown]?.values ?? []
      guard values.contains(where: { $0 != .absent(.notAsked) }) else { return .holds }
      let found = evaluator.outcomes(of: condition, slots)
      let mayPass = found != .fails || values.contains(.absent(.notAsked))
      return Outcomes(mayHold: mayPass, mayFail: found.contains(.fails))
    case .offered(let unknown, let set): return offered(unknown, set, &evaluator)
    case .given(let unknown):
      let values = evaluator.domains[unknown]?.values ?? []
      return Outcomes(
        mayHold: values.contains { $0.absence == nil }, mayFail: values.contains { $0.absence != nil })
    }
  }

  /// Whether all parts are true. An unknown part counts as not true.
  private static func all(_ parts: [Constraint], _ evaluator: inout PossibleEvaluator) -> Outcomes {
    var all = Outcomes.holds
    for part in parts where all != .fails {
      let outcome = part.outcomes(&evaluator)
      all = all.and(Outcomes(mayHold: outcome.contains(.holds), mayFail: outcome != .holds))
    }
    return all
  }

  private func asked(
    _ unknown: Unknown, _ parts: [Constraint], _ isCertain: Bool, _ evaluator: inout PossibleEvaluator
  ) -> Outcomes {
    let values = evaluator.domains[unknown]?.values ?? []
    let isAsked = Self.all(parts, &evaluator)
    let mayBe = (
      asked: isAsked.contains(.holds) && values.contains { $0 != .absent(.notAsked) },
      not: (isAsked.contains(.fails) || !isCertain) && values.contains(.absent(.notAsked))
    )
    return Outcomes(mayHold: mayBe.asked || mayBe.not, mayFail: true)
  }

  /// Whether a field can have an answer that is offered.
  private func offered(_ unknown: Unknown, _ set: ElementSet, _ evaluator: inout PossibleEvaluator)
    -> Outcomes
  {
    let elements = evaluator.questionnaire.elements(of: set.codeFrame)
    func isOffered(_ id: String) -> Bool {
      guard let place = elements.firstIndex(where: { $0.id == id }) else { return true }
      return evaluator.membership(place, of: set, slots).contains(.holds)
    }
    let mayBe = (evaluator.domains[unknown]?.values ?? []).contains { value in
      switch value {
      case .option(let id): isOffered(id)
      case .options(let ids): ids.allSatisfy(isOffered)
      default: true
      }
    }
    return Outcomes(mayHold: mayBe, mayFail: true)
  }
}

extension Outcomes {
  fileprivate init(mayHold: Bool, mayFail: Bool) {
    self = []
    if mayHold { insert(.holds) }
    if mayFail { insert(.fails) }
  }
}
