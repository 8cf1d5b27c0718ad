import Analyses
import Texts

/// The table of factors, the largest contribution first: ranks, contributions, shares with their intervals, unique parts.
struct FactorTable {
  private let factors: [FactorFindings]
  private let page: Typography

  init(_ base: BaseFindings, _ page: Typography) {
    factors = Self.sorted(base)
    self.page = page
  }

  /// The factors of the model: those that are told from noise before the others, the largest contribution first. Ties stay in
  /// the order of the questionnaire.
  static func sorted(_ base: BaseFindings) -> [FactorFindings] {
    base.factors.filter { !$0.isLeftOut }.enumerated().sorted { first, second in
      if first.element.isTold != second.element.isTold { return first.element.isTold }
      return (second.element.importance, first.offset) < (first.element.importance, second.offset)
    }.map(\.element)
  }

  func render() -> String {
    var columns = [label, contributions, shares]
    if factors.contains(where: { $0.ranks != nil }) { columns.insert(ranks, at: 0) }
    if factors.contains(where: { $0.shareInterval != nil }) { columns.append(intervals) }
    if factors.contains(where: { $0.last != nil }) { columns.append(unique) }
    if factors.contains(where: { $0.direction != .positive }) { columns.append(signs) }
    let used = columns.reduce(0) { $0 + $1.width + 2 }
    columns.append(rows(max(0, page.width - used)))
    return page.table(columns)
  }

  private func cells(_ text: (FactorFindings) -> String?) -> [String] { factors.map { text($0) ?? "" } }

  private var ranks: TableColumn {
    TableColumn(head: "rank", cells: cells { $0.ranks.map(Figures.range) ?? ($0.isTold ? "" : "-") })
  }

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

  private var unique: TableColumn {
    TableColumn(head: "unique", cells: cells { $0.last.map { Figures.fixed($0, 3) } })
  }

  private var signs: TableColumn { TableColumn(head: "sign", cells: cells { $0.direction.sign(page) }) }

  /// A row of dots, each with its interval, on one scale from 0.
  private func rows(_ width: Int) -> TableColumn {
    let most = factors.map { max($0.share, $0.shareInterval?.upperBound ?? 0) }.max() ?? 0
    return TableColumn(
      head: "",
      cells: cells { factor in
        page.padded(page.dot(factor.share, in: factor.shareInterval, of: most, width: width), width)
      }, isRight: false)
  }
}

extension FactorFindings.Direction {
  /// The sign of a factor that lowers the outcome, or does so in part; nil otherwise.
  func sign(_ page: Typography) -> String? {
    switch self {
    case .positive: nil
    case .negative: page.isPlain ? "-" : "−"
    case .mixed: page.isPlain ? "+/-" : "±"
    }
  }
}
