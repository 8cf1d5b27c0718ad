import Instruments
import Texts

/// The list of undecided conditions.
extension RouteReasoner {
  /// Records a condition if it is undecided whether it can have one of the outcomes with any of the bound elements.
  mutating func noteUndecided(
    _ condition: Expression, _ outcomes: Outcomes, _ path: Path
  ) {
    guard let place = condition.place else { return }
    noteUndecided(outcomes, place, in: .here, rounds: path.rounds) { reasoner, slots in
      reasoner.facts.constraints(path.steps, slots) { .around($0) } + [
        Constraint(demand: .evaluates(condition, to: outcomes), slots: slots)
      ]
    }
  }

  /// Records a place if it is undecided whether some constraints can be true. The last of them is written at the place.
  mutating func noteUndecided(
    _ outcomes: Outcomes, _ place: SourceRange, in scope: RouteFacts.Scope, rounds: [[Int]]? = [[]],
    _ subject: (Self, [Int]) -> [Constraint]
  ) {
    guard listsUndecided, !undecided.contains(where: { $0.place == place }) else { return }
    guard let rounds else { return undecided.append(Undecided(place, outcomes, .rounds)) }
    var first: UndecidedReason?
    for slots in rounds {
      let subject = subject(self, slots)
      guard let asked = subject.last else { continue }
      switch facts.certainty(of: asked, subject, in: scope) {
      // What is possible in one round is possible.
      case .possible: return
      case .impossible: continue
      case .undecided(let reason): first = first ?? reason
      }
    }
    if let first { undecided.append(Undecided(place, outcomes, first)) }
  }
}
