package import Datasets

/// Computes the importance of factors from a data set.
///
/// One rule for missing answers: a row counts if it has the outcome, all factors and the weight, and the same rows count in
/// every submodel. Stated importance and satisfaction are means over all who answered.
package struct ImportanceAnalysis: Sendable {
  /// Which rows count.
  package enum RowRule: String, Sendable, CaseIterable {
    /// Rows with the outcome and all factors.
    case complete
    /// Rows that lack only what they were not asked, too, where most rows do.
    case asked
    /// All rows with the outcome or a factor.
    case all
  }

  /// The settings of an analysis.
  package struct Options: Sendable {
    /// Which rows count.
    package var rows = RowRule.complete
    /// The number of bootstrap replicates; 0 for none.
    package var replicates = 1000
    /// The number of permutations of each factor for the noise floor; 0 for none.
    package var permutations = 200
    /// The random seed of the replicates and permutations.
    package var seed: UInt64 = 1
    /// The minimum number of complete rows of a group; smaller groups are not shown.
    package var leastBase = 30
    /// The rows for each factor below which findings are told to be rough.
    package var leastPerFactor = 10
    /// Whether to compute the dominance of each factor over each other.
    package var dominance = false
    /// The number of threads.
    package var threads = 1
    /// Called during long work: what is being done, the number of finished pieces, and the total.
    package var progress: (@Sendable (_ stage: String, _ done: Int, _ of: Int) -> Void)?

    /// 1,000 replicates, 200 permutations, seed 1, least base 30.
    package init() {}
  }

  private let table: DataTable
  private let plan: ImportancePlan
  private let options: Options

  /// The findings of a data set for a plan.
  package static func run(_ table: DataTable, _ plan: ImportancePlan, _ options: Options = Options())
    throws(AnalysisProblem) -> ImportanceFindings
  {
    try ImportanceAnalysis(table: table, plan: plan, options: options).findings()
  }

  private func findings() throws(AnalysisProblem) -> ImportanceFindings {
    try checkNames()
    guard table.rows > 0 else { throw .noRows }
    try table.checkWeights(plan.weights)
    let versioned = VersionedPlan(plan, table)
    return try ImportanceAnalysis(table: table, plan: versioned.plan, options: options).findings(versioned)
  }

  private func findings(_ versioned: VersionedPlan) throws(AnalysisProblem) -> ImportanceFindings {
    var all = try base(versioned.rows, "all interviews", isWhole: true)
    all.warnings = versioned.warnings + (plan.turned.isEmpty ? [] : [.turned(plan.turned)]) + all.warnings
    let taken = Set(versioned.rows)
    var segments: [SegmentFindings] = []
    for (segment, column) in zip(plan.segments, table.categories) {
      segments.append(divide(segment, try Grouping(segment, column, taken: taken.contains)))
    }
    return ImportanceFindings(plan: plan, total: all, segments: segments)
  }

  private func checkNames() throws(AnalysisProblem) {
    guard plan.factors.count >= 2 else { throw .oneFactor }
    var seen: Set<String> = []
    for name in [plan.outcome] + plan.factors.map(\.rating) where !seen.insert(name).inserted {
      throw .repeated(name)
    }
  }

  private func base(_ rows: [Int], _ stage: String, isWhole: Bool = false) throws(AnalysisProblem)
    -> BaseFindings
  {
    try BaseAnalysis(table: table, plan: plan, options: options, rows: rows, isWhole: isWhole, stage: stage)
      .findings()
  }

  /// The findings for the groups of a segment.
  private func divide(_ segment: ImportancePlan.Segment, _ grouping: Grouping) -> SegmentFindings {
    var found = SegmentFindings(
      segment: segment,
      groups: grouping.groups.map { group, rows in
        SegmentFindings.Group(
          id: group.id, label: group.label, rows: rows.count,
          findings: Result { () throws(AnalysisProblem) in
            // Results of a small group could identify people, so check the size before anything else.
            guard rows.count >= options.leastBase else {
              throw .smallBase(complete: rows.count, least: options.leastBase)
            }
            return try base(rows, "\(segment.label): \(group.label)")
          })
      }, without: grouping.without)
    (found.differences, found.compared) = GroupDifference.among(found.groups)
    return found
  }
}

extension DataTable {
  /// Throws if a column of weights has some below zero.
  func checkWeights(_ name: String?) throws(AnalysisProblem) {
    guard let name, let column = column(name) else { return }
    let bad = column.values.count { $0 < 0 }
    guard bad == 0 else { throw .badWeights(name, count: bad) }
  }
}
