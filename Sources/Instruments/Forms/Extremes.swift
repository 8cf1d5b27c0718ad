/// What is asked of elements that are shown together.
package struct ExtremesDomain: Hashable, Sendable {
  /// Which are shown together.
  package var plan: DesignPlan
  /// What is asked of the best; the interface's words where nil.
  package var most: Wording?
  /// What is asked of the worst; the interface's words where nil.
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
