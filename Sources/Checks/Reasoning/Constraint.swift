import Instruments
import Texts

/// Something that has to be true of an interview that comes to a place, with where the author wrote it.
struct Constraint {
  enum Demand {
    /// A condition comes to one of these.
    case comes(Expression, to: Outcomes)
    /// An element belongs to a set.
    case member(Int, ElementSet)
    /// A question has an option to offer.
    case offers(ElementSet)
    /// Not all of these are true: an `end` was passed.
    case notAll([Constraint])
    /// A field has something in it exactly if all of these are true; only if, where the interview may have ended before.
    case asked(Unknown, [Constraint], isCertain: Bool)
    /// If a field has an answer, a check on it does not fail.
    case passes(Unknown, Expression)
    /// What was chosen in a field is offered.
    case offered(Unknown, ElementSet)
    /// A field has an answer that is none of the missing ones.
    case given(Unknown)
  }

  /// What a constraint is to its author.
  enum Origin: Hashable {
    /// A condition around the place.
    case around(SourceRange)
    /// The condition of a question whose answer is looked at.
    case asks(String, SourceRange)
    /// An `end` before the place, or its condition.
    case end(SourceRange, isConditional: Bool)
    /// A check on an answer before the place.
    case check(String, SourceRange)
  }

  var demand: Demand
  /// The elements that are bound.
  var slots: [Int]
  var origin: Origin?
}

extension Constraint {
  /// Constraints that are true together exactly if it is: those of a conjunction are looked at one by one, and only where
  /// what they look at has changed.
  var parts: [Constraint] {
    guard case .comes(let condition, let wanted) = demand else { return [self] }
    func part(_ condition: Expression, _ outcomes: Outcomes) -> [Constraint] {
      Constraint(demand: .comes(condition, to: outcomes), slots: slots, origin: origin).parts
    }
    switch condition.form {
    case .and(let a, let b) where wanted == .holds: return part(a, .holds) + part(b, .holds)
    case .or(let a, let b) where wanted == .fails: return part(a, .fails) + part(b, .fails)
    case .not(let inner): return part(inner, wanted.denied)
    default: return [self]
    }
  }

  /// Whether a condition is sure to come to what it has to; other constraints are not asked about.
  func isSure(_ evaluator: inout PossibleEvaluator) -> Bool {
    guard case .comes(let condition, let wanted) = demand else { return true }
    return evaluator.outcomes(of: condition, slots).isSubset(of: wanted)
  }

  /// Adds what it looks at.
  func mention(in mentions: inout Mentions) {
    switch demand {
    case .comes(let condition, _): mentions.add(condition, slots)
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

  /// What it can come to, as a condition.
  func outcomes(_ evaluator: inout PossibleEvaluator) -> Outcomes {
    switch demand {
    case .comes(let condition, let wanted):
      let found = evaluator.outcomes(of: condition, slots)
      return Outcomes(mayHold: !found.isDisjoint(with: wanted), mayFail: !found.isSubset(of: wanted))
    case .member(let element, let set): return evaluator.membership(element, of: set, slots)
    case .offers(let set):
      return (0..<set.count).reduce(.fails) { $0.or(evaluator.membership($1, of: set, slots)) }
    case .notAll(let parts): return Self.all(parts, &evaluator).denied
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

  /// Whether all parts are true: one that is unknown is not.
  private static func all(_ parts: [Constraint], _ evaluator: inout PossibleEvaluator) -> Outcomes {
    var all = Outcomes.holds
    for part in parts where all != .fails {
      let outcome = part.outcomes(&evaluator)
      let isSure = outcome == .holds
      all = all.and(Outcomes(mayHold: outcome.contains(.holds), mayFail: !isSure))
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

  /// Whether an answer can be one that is offered.
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
