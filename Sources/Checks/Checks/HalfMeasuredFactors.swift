import Diagnostics
import Instruments

/// Factors that are rated for importance only, or for satisfaction only, although others are rated for both. Their
/// priority cannot be determined.
enum HalfMeasuredFactors {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    guard let codeFrame = questionnaire.factors else { return [] }
    let importance = factors(of: [.importance], codeFrame, inspection)
    let satisfaction = factors(of: [.satisfaction, .performance], codeFrame, inspection)
    guard !importance.isEmpty, !satisfaction.isEmpty else { return [] }
    return questionnaire.codeFrames[codeFrame].elements.compactMap { element in
      let id = element.id
      let asked = (importance.contains(id), satisfaction.contains(id))
      guard asked.0 != asked.1, let place = element.origin.place else { return nil }
      let (found, missing) = asked.0 ? ("importance", "satisfaction") : ("satisfaction", "importance")
      return Diagnostic(
        .halfMeasured, at: place, "`\(id)` is rated for \(found), but not for \(missing)",
        remedy: "Ask about both, or about neither: one alone does not show its priority.")
    }
  }

  /// The ids of the factors that are measured in any of the roles.
  private static func factors(of roles: Set<Measure>, _ codeFrame: Int, _ inspection: Inspection) -> Set<
    String
  > {
    let questionnaire = inspection.questionnaire
    var found: Set<String> = []
    for question in questionnaire.questions {
      for measured in question.measures where roles.contains(measured.role) {
        if let factor = measured.of {
          found.insert(factor)
        } else if let rows = question.rows, rows.codeFrame == codeFrame {
          found.formUnion(asked(rows, question, inspection))
        }
      }
    }
    return found
  }

  /// The ids of the rows of a battery that can be asked. A condition on the row itself, such as `factor != price`, can
  /// exclude some of them.
  private static func asked(_ rows: ElementSet, _ question: Question, _ inspection: Inspection) -> [String] {
    let questionnaire = inspection.questionnaire
    let facts = RouteFacts(questionnaire)
    return (0..<rows.count).filter { row in
      guard let condition = rows.condition, question.loops.isEmpty else { return true }
      let constraint = Constraint(demand: .evaluates(condition, to: .holds), slots: [row])
      return facts.verdict([constraint]) != .impossible
    }.map { questionnaire.elements(of: rows.codeFrame)[$0].id }
  }
}
