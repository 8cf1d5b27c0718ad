/// The design and the prompts of a best-worst question.
package struct ExtremesDomain: Hashable, Sendable {
  /// The parameters of the design.
  package var plan: DesignPlan
  /// The prompt for the best element; nil for the standard prompt.
  package var most: Wording?
  /// The prompt for the worst element; nil for the standard prompt.
  package var least: Wording?

  /// An extremes domain with all its parts.
  package init(plan: DesignPlan, most: Wording? = nil, least: Wording? = nil) {
    self.plan = plan
    self.most = most
    self.least = least
  }
}

extension ExtremesDomain: InstrumentForm {
  package func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    ExtremePart.allCases.map { ("\(name)_\($0.rawValue)", .extreme(field: field, $0)) }
  }
}
