import Diagnostics
import Instruments
import Texts

/// Problems of the routing: items that no interview reaches, conditions that are never or always true, and quotas that
/// cannot fill.
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
        count == 1 ? "" : count == 2 ? " or the one after it" : " or the \(count - 1) after it"
      return make(
        .unreachableItem, "no interview reaches this item\(after)",
        "Change what keeps interviews from reaching it, or remove it; an `end` may need a `when`.")
    case .neverTrue:
      return make(
        .neverTrue, "this is never true",
        notes.isEmpty
          ? "Check which answers are possible; perhaps `and` should be `or`."
          : "Change it, or a condition that it conflicts with.")
    case .alwaysTrue:
      return make(
        .alwaysTrue, "this is true in every interview that gets here",
        "Remove the condition, or change what it compares.")
    case .neverPasses:
      return make(
        .neverTrue, "no answer passes this check",
        "Change the condition: write what must be true, not what is not allowed.")
    case .alwaysPasses:
      return make(.alwaysTrue, "every answer passes this check", "Remove it, or change what it compares.")
    case .unfillable:
      return make(
        .unfillableQuota, "no complete interview can count for this quota",
        "Change this condition, or the `end` that stops these interviews earlier.")
    }
  }

  private static func note(_ origin: Constraint.Origin) -> Diagnostic.Note {
    switch origin {
    case .around(let place): .init("interviews get here only if this is true", at: place)
    case .asks(let id, let place): .init("`\(id)` is asked only if this is true", at: place)
    case .end(let place, true): .init("interviews for which this is true end here", at: place)
    case .end(let place, false): .init("every interview that gets here ends here", at: place)
    case .check(let id, let place): .init("an answer to `\(id)` must pass this check", at: place)
    }
  }
}
