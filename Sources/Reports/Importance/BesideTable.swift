import Analyses
import Texts

/// The table of what stands beside derived importance: stated and assumed importance, satisfaction, and the gap to what was
/// expected, each on its own base.
struct BesideTable {
  private let factors: [FactorFindings]
  /// Whether satisfaction is shown on 0 to 100, because the factors have different scales.
  private let isStretched: Bool
  private let page: Typography

  init(_ base: BaseFindings, _ plan: ImportancePlan, _ page: Typography) {
    (factors, isStretched, self.page) = (FactorTable.sorted(base), !plan.hasOneScale, page)
  }

  /// The table; empty if there is nothing to show.
  func render() -> String {
    let columns = self.columns
    return columns.isEmpty ? "" : page.table([label] + columns)
  }

  private func cells(_ text: (FactorFindings) -> String?) -> [String] { factors.map { text($0) ?? "" } }

  private var label: TableColumn {
    let widest = factors.map { DisplayWidth.of($0.factor.label) }.max() ?? 0
    let labels = page.distinct(factors.map(\.factor.label), min(widest, 22))
    return TableColumn(head: "factor", cells: labels, isRight: false)
  }

  /// The mean rating; on 0 to 100 if the factors have different scales, and this one is known.
  private func rating(_ found: FactorFindings) -> String? {
    guard let mean = found.satisfaction?.mean else { return nil }
    guard isStretched else { return Figures.fixed(mean, 2) }
    return found.factor.scale.map { Figures.fixed($0.percent(mean), 0) }
  }

  /// The columns that have any values.
  private var columns: [TableColumn] {
    let columns = [
      TableColumn(head: "stated", cells: cells { $0.stated.map { Figures.fixed($0.mean, 2) } }),
      TableColumn(head: "n", cells: cells { $0.stated.map { Figures.count($0.n) } }),
      TableColumn(head: "assumed", cells: cells { $0.assumed.map { Figures.fixed($0.mean, 2) } }),
      TableColumn(head: "n", cells: cells { $0.assumed.map { Figures.count($0.n) } }),
      TableColumn(head: isStretched ? "rated 0-100" : "rated", cells: cells(rating)),
      TableColumn(head: "n", cells: cells { $0.satisfaction.map { Figures.count($0.n) } }),
      TableColumn(head: "top", cells: cells { $0.topBox.map(Figures.percent) }),
      TableColumn(head: "gap", cells: cells { $0.gap.map { Figures.signed($0.mean, 2) } }),
      TableColumn(
        head: "95 %",
        cells: cells { found in
          found.gap.map {
            "\(Figures.signed($0.interval.lowerBound, 2)) to \(Figures.signed($0.interval.upperBound, 2))"
          }
        }),
    ]
    return columns.filter { $0.cells.contains { !$0.isEmpty } }
  }
}
