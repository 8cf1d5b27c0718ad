package import Datasets

/// From a data set to what matters.
///
/// One rule for missing answers holds throughout: a row counts where the outcome and all factors (and the weight) are
/// there, and the same rows count in every submodel. What is stated, and how satisfied people are, are means of all who
/// answered.
package struct ImportanceAnalysis: Sendable {
  /// How an analysis is made.
  package struct Options: Sendable {
    /// How many bootstrap replicates; 0 for none.
    package var replicates = 1000
    /// What the replicates are drawn from.
    package var seed: UInt64 = 1
    /// Groups with fewer complete rows are not shown.
    package var leastBase = 30
    /// Whether the dominance of each factor over each other is computed too.
    package var dominance = false
    /// How many threads may work.
    package var threads = 1
    /// Is told how far a long piece of work is: what is being done, how many pieces are done, of how many.
    package var progress: (@Sendable (_ stage: String, _ done: Int, _ of: Int) -> Void)?

    /// 1,000 replicates, seed 1, least base 30.
    package init() {}
  }

  private let table: DataTable
  private let plan: ImportancePlan
  private let options: Options

  /// What a data set says, as a plan asks it.
  package static func run(_ table: DataTable, _ plan: ImportancePlan, _ options: Options = Options())
    throws(AnalysisProblem) -> ImportanceFindings
  {
    try ImportanceAnalysis(table: table, plan: plan, options: options).findings()
  }

  private func findings() throws(AnalysisProblem) -> ImportanceFindings {
    try checkNames()
    guard table.rows > 0 else { throw .noRows }
    try checkWeights()
    let all = try base(Array(0..<table.rows), "all interviews", isWhole: true)
    var segments: [SegmentFindings] = []
    for (segment, column) in zip(plan.segments, table.categories) { segments.append(divide(segment, column)) }
    return ImportanceFindings(plan: plan, total: all, segments: segments)
  }

  private func checkNames() throws(AnalysisProblem) {
    guard plan.factors.count >= 2 else { throw .oneFactor }
    var seen: Set<String> = []
    for name in [plan.outcome] + plan.factors.map(\.rating) where !seen.insert(name).inserted {
      throw .repeated(name)
    }
  }

  private func checkWeights() throws(AnalysisProblem) {
    guard let name = plan.weights, let column = table.column(name) else {
      return
    }
    let bad = column.values.count { $0 <= 0 }
    guard bad == 0 else { throw .badWeights(name, count: bad) }
  }

  private func base(_ rows: [Int], _ stage: String, isWhole: Bool = false) throws(AnalysisProblem)
    -> BaseFindings
  {
    try BaseAnalysis(table: table, plan: plan, options: options, rows: rows, isWhole: isWhole, stage: stage)
      .findings()
  }

  private func divide(_ segment: ImportancePlan.Segment, _ column: CategoryColumn) -> SegmentFindings {
    let known = Set(segment.groups.map(\.id))
    let found = column.words.filter { !known.contains($0) }
    let groups = segment.groups + Self.ordered(found).map { ImportancePlan.Group(id: $0, label: $0) }
    var members = [[Int]](repeating: [], count: column.words.count)
    for (row, place) in column.places.enumerated() { if let place { members[place].append(row) } }
    let places = Dictionary(column.words.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    return SegmentFindings(
      segment: segment,
      groups: groups.map { group in
        let rows = places[group.id].map { members[$0] } ?? []
        return SegmentFindings.Group(
          id: group.id, label: group.label, rows: rows.count,
          findings: Result { () throws(AnalysisProblem) in
            // A small group tells of persons, whatever is wrong with it besides.
            guard rows.count >= options.leastBase else {
              throw .smallBase(complete: rows.count, least: options.leastBase)
            }
            return try base(rows, "\(segment.label): \(group.label)")
          })
      }, without: column.places.count { $0 == nil })
  }

  /// Words in the order of numbers where all are numbers, else of the alphabet.
  private static func ordered(_ words: [String]) -> [String] {
    let numbers = words.compactMap { Double($0) }
    guard numbers.count == words.count else { return words.sorted() }
    return zip(numbers, words).sorted { $0.0 < $1.0 }.map(\.1)
  }
}
