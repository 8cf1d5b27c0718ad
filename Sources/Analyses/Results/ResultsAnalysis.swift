package import Datasets
import Importance

/// Computes the results of a data set: means, top boxes, net promoter scores and gaps, each over all who answered.
package struct ResultsAnalysis: Sendable {
  private let table: DataTable
  private let plan: ResultsPlan
  private let leastBase: Int

  /// The findings of a data set for a plan. Groups with fewer respondents than `leastBase` are not shown.
  package static func run(_ table: DataTable, _ plan: ResultsPlan, leastBase: Int = 30)
    throws(AnalysisProblem)
    -> ResultsFindings
  {
    guard table.rows > 0 else { throw .noRows }
    try table.checkWeights(plan.weights)
    let analysis = ResultsAnalysis(table: table, plan: plan, leastBase: leastBase)
    let all = Array(0..<table.rows)
    var segments: [ResultsFindings.Segment] = []
    for (segment, column) in zip(plan.segments, table.categories) {
      segments.append(analysis.divide(segment, try Grouping(segment, column) { _ in true }))
    }
    return ResultsFindings(
      plan: plan, rows: table.rows, total: analysis.results(all), segments: segments,
      warnings: analysis.warnings)
  }

  private var warnings: [AnalysisWarning] {
    let turned = plan.items.filter { $0.scale?.isTurned == true }.map(\.label)
    let versions = table.versions.compactMap { version -> AnalysisWarning? in
      let items = plan.items.filter { item in
        (plan.means[item.column] ?? [item.column]).contains { version.gaps[$0] != nil }
      }
      return items.isEmpty
        ? nil : .versionWithout(version.number, rows: version.rows, items.map(\.label))
    }
    let stretched = table.versions.filter { !$0.stretched.isEmpty }.map {
      AnalysisWarning.stretched($0.stretched, $0.number, rows: $0.rows)
    }
    return (turned.isEmpty ? [] : [.turned(turned)]) + versions + stretched
  }

  private func results(_ rows: [Int]) -> [ResultsFindings.Result] {
    let weights = plan.weights.flatMap(table.column).map { column in
      rows.map { column.values[$0] > 0 ? column.values[$0] : .nan }
    }
    return plan.items.map { item in
      let values =
        table.column(item.column).map { column in rows.map { column.values[$0] } } ?? rows.map { _ in .nan }
      let found = MeanEstimates([values], weights: weights)
      var result = ResultsFindings.Result(n: found.counts[0], error: found.error(of: 0))
      guard result.n > 0 else { return result }
      (result.mean, result.interval) = (found.means[0], found.interval(of: 0))
      let effective = Self.effective(values, weights)
      result.top = item.scale.flatMap { scale in
        People(weights: weights).part(values, of: scale.top).map { Proportion($0, of: effective) }
      }
      if item.isRecommend { result.promoter = NetPromoter(values, weights: weights) }
      result.gap = item.expectation.flatMap(table.column).flatMap { expected in
        FactorFindings.Gap(values, expected: rows.map { expected.values[$0] }, weights: weights)
      }
      return result
    }
  }

  /// The effective number of those who answered.
  private static func effective(_ values: [Double], _ weights: [Double]?) -> Double {
    let given = values.indices.filter { !values[$0].isNaN }.map { weights?[$0] ?? 1 }.filter { !$0.isNaN }
    let (sum, squares) = (given.reduce(0, +), given.reduce(0) { $0 + $1 * $1 })
    return squares > 0 ? sum * sum / squares : 0
  }

  private func divide(_ segment: ImportancePlan.Segment, _ grouping: Grouping) -> ResultsFindings.Segment {
    let groups = grouping.groups.map { group, rows in
      ResultsFindings.Group(
        label: group.label, id: group.id, rows: rows.count,
        results: rows.count >= leastBase ? results(rows) : nil)
    }
    var differences = self.differences(groups)
    for (place, p) in Holm.adjusted(differences.map(\.p)).enumerated() { differences[place].p = p }
    return ResultsFindings.Segment(
      segment: segment, groups: groups, without: grouping.without,
      differences: differences.filter { $0.p <= 0.05 }.sorted { $0.p < $1.p }, compared: differences.count)
  }

  /// The differences of all items between all pairs of groups.
  private func differences(_ groups: [ResultsFindings.Group]) -> [MeanDifference] {
    let shown = groups.compactMap { group in group.results.map { (group.label, $0) } }
    return shown.indices.flatMap { second in
      shown[..<second].flatMap { first in
        plan.items.indices.compactMap { place in
          MeanDifference(
            plan.items[place], (first.0, first.1[place]), (shown[second].0, shown[second].1[place]))
        }
      }
    }
  }
}
