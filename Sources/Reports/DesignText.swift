package import Instruments

/// Describes the best-worst designs of a questionnaire: how evenly elements are shown, and the efficiency.
package enum DesignText {
  /// The designs of all best-worst questions, in order; empty if there are none.
  package static func render(_ questionnaire: Questionnaire) -> String {
    questionnaire.questions.map { question in
      guard case .extremes(let set, let domain) = question.shape else { return "" }
      return render(question.id, set, domain.plan)
    }.joined()
  }

  private static func render(_ id: String, _ set: ElementSet, _ plan: DesignPlan) -> String {
    let design = plan.design(of: set.count)
    let counts = "\(set.count) elements in \(design.sets.count) sets of \(design.sets.first?.count ?? 0)"
    let quality = Figures.fixed(design.efficiency * 100, 1)
    return """
      \(id): \(counts), in \(plan.versions(of: set.count)) versions
        shown         \(times(design.shown))
        together      \(times(design.together))
        in a place    \(times(design.places.flatMap { $0 }))
        D-efficiency  \(quality) % of a balanced design

      """
  }

  /// A range of counts: `3 times`, `2 to 3 times`.
  private static func times(_ counts: [Int]) -> String {
    guard let least = counts.min(), let most = counts.max() else { return "never" }
    return least == most ? most == 1 ? "once" : "\(most) times" : "\(least) to \(most) times"
  }
}
