import Instruments

/// The analysis of checks on answers.
extension RouteReasoner {
  /// Reports the checks on a question that no answer passes, or that every answer passes.
  mutating func reasonAboutChecks(of question: Question, _ path: Path) {
    for check in question.checks where !check.isOfAllRows {
      guard let place = check.condition.place, let rounds = path.rounds else { continue }
      func subject(_ outcomes: Outcomes, _ slots: [Int]) -> [Constraint] {
        let given = Constraint(demand: .given(.field(question.field(slots))), slots: slots)
        return [given, Constraint(demand: .evaluates(check.condition, to: outcomes), slots: slots)]
      }
      if rounds.allSatisfy({ facts.verdict(subject([.holds, .unknown], $0)) == .impossible }) {
        let conflict = rounds.first.map { facts.conflict(subject([.holds, .unknown], $0)) } ?? []
        findings.append(RouteFinding(kind: .neverPasses, place: place, conflict: conflict))
      } else if rounds.allSatisfy({ facts.verdict(subject(.fails, $0)) == .impossible }) {
        let conflict = rounds.first.map { facts.conflict(subject(.fails, $0)) } ?? []
        findings.append(RouteFinding(kind: .alwaysPasses, place: place, conflict: conflict))
      } else {
        for outcomes in [[.holds, .unknown], Outcomes.fails] {
          noteUndecided(outcomes, place, in: .here, rounds: rounds) { _, slots in subject(outcomes, slots) }
        }
      }
      for slots in rounds where !check.isSoft {
        let field = Unknown.field(question.field(slots))
        add(
          Constraint(
            demand: .passes(field, check.condition), slots: slots, origin: .check(question.id, place)))
      }
    }
  }
}
