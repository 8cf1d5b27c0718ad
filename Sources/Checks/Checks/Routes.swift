import Diagnostics
import Instruments
import Texts

/// What no interview does: items that none comes to, conditions that never hold or always do, quotas that none fills.
enum Routes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RouteReasoner.reason(inspection.questionnaire).findings.map(diagnostic)
  }

  private static func diagnostic(_ finding: RouteFinding) -> Diagnostic {
    let notes = finding.conflict.map(note)
    func make(_ rule: Rule, _ summary: String, _ remedy: String) -> Diagnostic {
      let whole = finding.consequence.isEmpty ? summary : "\(summary), \(finding.consequence)"
      return Diagnostic(rule, at: finding.place, whole, remedy: remedy, notes: notes)
    }
    switch finding.kind {
    case .unreachable(let count):
      let after =
        count == 1 ? "" : count == 2 ? ", nor to the one after it" : ", nor to the \(count - 1) after it"
      return make(
        .unreachableItem, "no interview comes to this item\(after)",
        "Change what keeps interviews from it, or remove it: an `end` may lack its `when`.")
    case .never:
      return make(
        .neverTrue, "this never holds",
        notes.isEmpty
          ? "Look at what the question can be answered with; perhaps `or` was meant, and not `and`."
          : "Change it, or what it is in conflict with.")
    case .always:
      return make(
        .alwaysTrue, "this always holds when an interview comes to it",
        "Remove the condition, or change what it compares.")
    case .neverPasses:
      return make(
        .neverTrue, "no answer passes this check",
        "Change the condition: it says what has to hold, not what may not.")
    case .alwaysPasses:
      return make(.alwaysTrue, "every answer passes this check", "Remove it, or change what it compares.")
    case .unfillable:
      return make(
        .unfillableQuota, "no complete interview counts for this quota",
        "Change this condition, or the `end` that ends their interviews before.")
    }
  }

  private static func note(_ origin: Constraint.Origin) -> Diagnostic.Note {
    switch origin {
    case .around(let place): .init("one comes here only where this holds", at: place)
    case .asks(let id, let place): .init("`\(id)` is asked only where this holds", at: place)
    case .end(let place, true): .init("interviews for which this holds have ended here", at: place)
    case .end(let place, false): .init("every interview that comes here ends here", at: place)
    case .check(let id, let place): .init("an answer to `\(id)` has passed this", at: place)
    }
  }
}
