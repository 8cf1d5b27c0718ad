import Importance

/// Columns in which something else than ratings seems to stand.
enum RowWarnings {
  /// How far from the mean a value is that no rating has, in standard deviations.
  private static let far = 10.0

  /// Warnings about single rows that decide everything, and about columns that look like the numbers of rows.
  static func of(_ rows: ModelRows, _ plan: ImportancePlan) -> [AnalysisWarning] {
    let columns =
      [(plan.outcomeLabel, rows.outcome)] + rows.varying.map { (plan.factors[$0].label, rows.ratings[$0]) }
    return columns.flatMap { label, column -> [AnalysisWarning] in
      let values = rows.complete.map { column[$0] }.filter { !$0.isNaN }
      return (looksLikeNumbers(values) ? [.numbered(label)] : []) + dominated(label, values)
    }
  }

  /// Whether all values are different whole numbers, as those of rows or people are.
  private static func looksLikeNumbers(_ values: [Double]) -> Bool {
    values.count >= 30 && values.allSatisfy { $0 == $0.rounded() } && Set(values).count == values.count
  }

  /// One or two rows that are far from all others.
  private static func dominated(_ label: String, _ values: [Double]) -> [AnalysisWarning] {
    guard values.count > 2 else { return [] }
    let mean = values.reduce(0, +) / Double(values.count)
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    let count = values.count { abs($0 - mean) > far * spread }
    return (1...2).contains(count) ? [.dominated(label, rows: count)] : []
  }
}
