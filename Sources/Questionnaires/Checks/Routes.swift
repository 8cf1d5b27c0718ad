import Diagnostics
import Texts

/// What no interview does: items that none comes to, conditions that never hold or always do, quotas that none fills.
enum Routes {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RouteReasoner.reason(inspection).findings.map(diagnostic)
  }

  private static func diagnostic(_ finding: RouteFinding) -> Diagnostic {
    let notes = finding.conflict.map(note)
    func make(_ code: Code, _ summary: String, _ remedy: String) -> Diagnostic {
      let whole = finding.consequence.isEmpty ? summary : "\(summary), \(finding.consequence)"
      return Diagnostic(code, at: finding.place, whole, remedy: remedy, notes: notes)
    }
    switch finding.kind {
    case .unreachable(let count):
      let behind = count > 1 ? ", nor to the \(count - 1) behind it" : ""
      return make(
        .unreachableItem, "no interview comes to this item\(behind)",
        notes.isEmpty
          ? "Move it before the `end`, or give the `end` a condition." : "Mend one of these, or remove it.")
    case .never:
      return make(
        .neverTrue, "this never holds",
        notes.isEmpty
          ? "Look at what the question can be answered with."
          : "Mend one of these, or remove what it decides.")
    case .always:
      return make(
        .alwaysTrue, "this always holds where one comes to it",
        "Remove the condition, or mend what it compares.")
    case .neverPasses:
      return make(
        .neverTrue, "no answer passes this check",
        "Mend the condition: it says what has to hold, not what may not.")
    case .alwaysPasses:
      return make(.alwaysTrue, "every answer passes this check", "Remove it, or mend what it compares.")
    case .unfillable:
      return make(
        .unfillableQuota, "no complete interview counts for this quota",
        "Compare with what complete interviews can have answered, behind the last `end`.")
    }
  }

  private static func note(_ origin: Constraint.Origin) -> Diagnostic.Note {
    switch origin {
    case .around(let place): .init("one comes here only where this holds", at: place)
    case .asks(let id, let place): .init("`\(id)` is asked only where this holds", at: place)
    case .end(let place): .init("some interviews have ended here", at: place)
    case .check(let id, let place): .init("an answer to `\(id)` has passed this", at: place)
    }
  }
}
