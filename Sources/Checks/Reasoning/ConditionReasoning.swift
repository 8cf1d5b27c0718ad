import Instruments
import Texts

// Conditions: whether they can be true or false where they are evaluated, and what is reported.
extension RouteReasoner {
  func isImpossible(_ path: Path) -> Bool {
    guard let rounds = path.rounds else { return false }
    return rounds.allSatisfy {
      facts.verdict(facts.constraints(path.steps, $0) { .around($0) }) == .impossible
    }
  }

  func conflict(_ path: Path) -> [Constraint.Origin] {
    guard let slots = path.rounds?.first else { return [] }
    let nothing = Constraint(demand: .evaluates(.truth(true), to: .holds), slots: slots)
    return facts.conflict(facts.constraints(path.steps, slots) { .around($0) } + [nothing])
  }

  /// The origins that conflict, if a condition has none of the outcomes in any interview that reaches it; nil if it can
  /// have one.
  func isImpossible(_ condition: Expression, to outcomes: Outcomes, _ path: Path) -> [Constraint
    .Origin]?
  {
    guard let rounds = path.rounds, !rounds.isEmpty else { return nil }
    func subject(_ slots: [Int]) -> [Constraint] {
      facts.constraints(path.steps, slots) { .around($0) } + [
        Constraint(demand: .evaluates(condition, to: outcomes), slots: slots)
      ]
    }
    guard rounds.allSatisfy({ facts.verdict(subject($0)) == .impossible }) else { return nil }
    return facts.conflict(subject(rounds[0]))
  }

  /// Whether a condition is never true; if so, it is reported, unless it is derived.
  mutating func reportsNeverTrue(_ condition: Expression, _ path: Path, _ consequence: String) -> Bool {
    guard let conflict = isImpossible(condition, to: .holds, path) else {
      noteUndecided(condition, .holds, path)
      return false
    }
    if let place = condition.place {
      findings.append(
        RouteFinding(kind: .neverTrue, place: place, consequence: consequence, conflict: conflict))
    }
    return true
  }

  /// Reports a condition that is true in every interview that reaches it.
  mutating func reportAlwaysTrue(_ condition: Expression, _ path: Path, _ consequence: String = "") {
    guard let place = condition.place else { return }
    guard let conflict = isImpossible(condition, to: [.fails, .unknown], path) else {
      noteUndecided(condition, [.fails, .unknown], path)
      return
    }
    findings.append(
      RouteFinding(kind: .alwaysTrue, place: place, consequence: consequence, conflict: conflict))
  }

  /// Whether the condition of a set is true for none of its elements. This is reported, and so is a condition that is
  /// always true.
  mutating func reportsNeverTrue(_ set: ElementSet, _ path: Path, _ consequence: String) -> Bool {
    // The conditions of the elements are analyzed with their definitions.
    guard set.filter != nil, let condition = set.condition else { return false }
    let inner = path.through(
      ElementSet(codeFrame: set.codeFrame, count: set.count, condition: nil, slot: set.slot))
    if reportsNeverTrue(condition, inner, consequence) { return true }
    reportAlwaysTrue(condition, inner)
    return false
  }
}
