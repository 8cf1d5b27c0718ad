import Analyses
import Texts

/// The table of factors, the most important first: derived importance with a bar, stated importance and satisfaction.
struct FactorTable {
  private let factors: [FactorFindings]
  private let page: Typography

  init(_ base: BaseFindings, _ page: Typography) {
    // Ties stay in the order of the questionnaire.
    factors = base.factors.filter { !$0.isLeftOut }.enumerated().sorted {
      ($1.element.importance, $0.offset) < ($0.element.importance, $1.offset)
    }.map(\.element)
    self.page = page
  }

  func render() -> String {
    var columns = [label, contributions, shares]
    if factors.contains(where: { $0.shareInterval != nil }) { columns.append(intervals) }
    let beside = self.beside
    let used = (columns + beside).reduce(0) { $0 + $1.width + 2 }
    columns.append(bars(max(0, page.width - used)))
    return page.table(columns + beside)
  }

  private func cells(_ text: (FactorFindings) -> String?) -> [String] { factors.map { text($0) ?? "" } }

  private var label: TableColumn {
    let widest = factors.map { DisplayWidth.of($0.factor.label) }.max() ?? 0
    let labels = page.distinct(factors.map(\.factor.label), min(widest, 22))
    return TableColumn(head: "factor", cells: labels, isRight: false)
  }

  private var contributions: TableColumn {
    TableColumn(head: page.squared, cells: cells { Figures.fixed($0.importance, 3) })
  }

  private var shares: TableColumn { TableColumn(head: "share", cells: cells { Figures.percent($0.share) }) }

  private var intervals: TableColumn {
    TableColumn(head: "95 %", cells: cells { $0.shareInterval.map(Figures.percent) })
  }

  private func bars(_ width: Int) -> TableColumn {
    let most = factors.map { max($0.share, $0.shareInterval?.upperBound ?? 0) }.max() ?? 0
    return TableColumn(
      head: "",
      cells: cells { factor in
        let low = factor.shareInterval?.lowerBound ?? factor.share
        let high = factor.shareInterval?.upperBound ?? factor.share
        return page.padded(page.bar(low, high, of: most, width: width), width)
      }, isRight: false)
  }

  /// The columns of stated importance and satisfaction that have any values.
  private var beside: [TableColumn] {
    let columns = [
      TableColumn(head: "stated", cells: cells { $0.stated.map { Figures.fixed($0.mean, 2) } }),
      TableColumn(head: "rated", cells: cells { $0.satisfaction.map { Figures.fixed($0.mean, 2) } }),
      TableColumn(head: "top", cells: cells { $0.topBox.map(Figures.percent) }),
    ]
    return columns.filter { $0.cells.contains { !$0.isEmpty } }
  }
}
