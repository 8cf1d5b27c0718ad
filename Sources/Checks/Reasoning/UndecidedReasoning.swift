import Instruments
import Texts

/// What was not decided.
extension RouteReasoner {
  /// Notes if it is not decided whether a condition comes to something, by any of the elements that are bound.
  mutating func noteDoubt(
    _ condition: Expression, _ outcomes: Outcomes, _ path: Path
  ) {
    guard let place = condition.place else { return }
    noteDoubt(outcomes, place, in: .here, rounds: path.rounds) { reasoner, slots in
      reasoner.facts.constraints(path.steps, slots) { .around($0) } + [
        Constraint(demand: .comes(condition, to: outcomes), slots: slots)
      ]
    }
  }

  /// Notes if it is not decided whether some constraints can be true, the last of which stands at a place.
  mutating func noteDoubt(
    _ outcomes: Outcomes, _ place: SourceRange, in scope: RouteFacts.Scope, rounds: [[Int]]? = [[]],
    _ subject: (Self, [Int]) -> [Constraint]
  ) {
    guard listsUndecided, !undecided.contains(where: { $0.place == place }) else { return }
    guard let rounds else { return undecided.append(Undecided(place, outcomes, .rounds)) }
    var first: UndecidedReason?
    for slots in rounds {
      // One round that is decided is enough.
      guard let doubt = facts.doubt(subject(self, slots), in: scope) else { return }
      first = first ?? doubt
    }
    if let first { undecided.append(Undecided(place, outcomes, first)) }
  }
}
