import Datasets
import Importance

/// The rows and factors of a base that go into the model.
///
/// One rule: a row counts if it has the outcome, all factors of the model and the weight. Groups may be asked about
/// different factors, so a factor that nobody in a group was asked about is left out there. If most rows lack only what they
/// were not asked, they count with what they have; if not enough people were asked about pairs of factors for that, and
/// nobody about all factors, those that only some were asked about are left out. Warnings report all of this.
struct ModelRows {
  let outcome: [Double]
  /// The ratings of all factors of the plan.
  let ratings: [[Double]]
  let weights: [Double]?
  /// The weights as they are in the data, with zeros.
  let given: [Double]?
  /// The factors of the model, by index in the plan.
  private(set) var factors: [Int]
  /// The rows that count.
  private(set) var complete: [Int] = []
  /// The rows with the outcome or any factor.
  let answering: [Int]
  /// The factors of the model that vary among the rows that count.
  private(set) var varying: [Int] = []
  /// Whether rows count that do not have all factors.
  private(set) var isIncomplete = false
  /// The warnings about factors that were left out.
  private(set) var warnings: [AnalysisWarning] = []

  let plan: ImportancePlan

  /// - Parameter isWhole: whether these are all rows, rather than those of a group.
  init(
    _ table: DataTable, _ plan: ImportancePlan, rows: [Int], isWhole: Bool,
    _ options: ImportanceAnalysis.Options
  ) throws(AnalysisProblem) {
    guard !rows.isEmpty else { throw .noRows }
    func values(_ name: String) -> [Double] {
      table.column(name).map { column in rows.map { column.values[$0] } } ?? rows.map { _ in .nan }
    }
    self.plan = plan
    outcome = values(plan.outcome)
    ratings = plan.factors.map { values($0.rating) }
    // A row with the weight 0 stands for nobody.
    given = plan.weights.map(values)
    weights = given.map { $0.map { $0 == 0 ? .nan : $0 } }
    factors = Array(plan.factors.indices)
    let (outcome, ratings) = (self.outcome, self.ratings)
    answering = rows.indices.filter { row in
      !outcome[row].isNaN || ratings.contains { !$0[row].isNaN }
    }
    let zeros = given?.count { $0 == 0 } ?? 0
    if isWhole, zeros > 0 { warnings.append(.zeroWeights(plan.weights ?? "", count: zeros)) }
    if outcome.allSatisfy(\.isNaN) { throw .nobodyAnswered(plan.outcomeLabel) }
    if zeros > 0, weights?.allSatisfy(\.isNaN) == true { throw .zeroWeights(plan.weights ?? "") }
    if let weights, weights.allSatisfy(\.isNaN) { throw .nobodyAnswered(plan.weights ?? "") }
    let columns = plan.factors.map { table.column($0.rating) }
    func isEmpty(_ factor: Int, _ row: Int) -> Bool { columns[factor]?.isEmpty(rows[row]) ?? true }
    if !isWhole {
      leaveOut(rows.indices, AnalysisWarning.notAsked) { factor, rows in
        rows.allSatisfy { isEmpty(factor, $0) }
      }
    }
    for factor in factors where ratings[factor].allSatisfy(\.isNaN) {
      throw .nobodyAnswered(plan.factors[factor].label)
    }
    complete = completeRows()
    if options.rows != .complete { takeIncomplete(options, mayMiss: isEmpty) }
    if complete.isEmpty {
      // Only rows with any rating show who was asked about a factor.
      let asked = rows.indices.filter { row in ratings.contains { !$0[row].isNaN } }
      leaveOut(asked, AnalysisWarning.askedOfSome) { factor, rows in rows.contains { isEmpty(factor, $0) } }
      complete = completeRows()
    }
    if complete.isEmpty { throw noneComplete() }
    varying = factors.filter { !Observations.isConstant(taken(ratings[$0]).filter { !$0.isNaN }) }
  }

  /// Takes the rows that have the outcome, a factor, and everything but what may be missing, if these are twice as many as the
  /// complete rows or more; or all rows, if that is asked for. There have to be enough rows for each pair of columns.
  private mutating func takeIncomplete(
    _ options: ImportanceAnalysis.Options, mayMiss: (Int, Int) -> Bool
  ) {
    let usable = answering.filter { row in
      if weights?[row].isNaN ?? false { return false }
      // Rows without the outcome tell how the factors go together.
      if options.rows == .all { return true }
      return !outcome[row].isNaN && factors.contains { !ratings[$0][row].isNaN }
        && factors.allSatisfy { !ratings[$0][row].isNaN || mayMiss($0, row) }
    }
    guard usable.count >= max(1, complete.count * 2) || options.rows == .all, usable.count > complete.count
    else { return }
    let columns = (factors.map { ratings[$0] } + [outcome]).map { column in usable.map { column[$0] } }
    let least =
      columns.indices.flatMap { a in
        columns[..<a].map { b in zip(columns[a], b).count { !$0.isNaN && !$1.isNaN } }
      }.min() ?? 0
    guard least >= options.leastBase else {
      // Without complete rows, factors are left out instead.
      if !complete.isEmpty {
        warnings.append(.pairsTooFew(complete: complete.count, usable: usable.count, pair: least))
      }
      return
    }
    warnings.append(.estimated(complete: complete.count, usable: usable.count, pair: least))
    (complete, isIncomplete) = (usable, true)
  }

  /// Leaves out factors, provided that two or more remain.
  private mutating func leaveOut(
    _ rows: some Collection<Int>, _ warning: ([String]) -> AnalysisWarning,
    where isOut: (Int, AnyCollection<Int>) -> Bool
  ) {
    let rows = AnyCollection(rows)
    let out = factors.filter { isOut($0, rows) }
    guard !out.isEmpty, factors.count - out.count >= 2 else { return }
    factors.removeAll(where: out.contains)
    warnings.append(warning(out.map { plan.factors[$0].label }))
  }

  private func completeRows() -> [Int] {
    outcome.indices.filter { row in
      !outcome[row].isNaN && factors.allSatisfy { !ratings[$0][row].isNaN } && !(weights?[row].isNaN ?? false)
    }
  }

  /// The data of the model: the outcome and the factors that vary.
  func data() throws(AnalysisProblem) -> ModelData {
    guard isIncomplete else { return .complete(try observations()) }
    if Observations.isConstant(taken(outcome).filter { !$0.isNaN }) {
      throw .constantOutcome(plan.outcomeLabel, complete: complete.count)
    }
    guard varying.count >= 2 else {
      throw .oneVaries(constant: factors.filter { !varying.contains($0) }.map { plan.factors[$0].label })
    }
    return .incomplete(
      IncompleteObservations(
        outcome: taken(outcome), factors: varying.map { taken(ratings[$0]) }, weights: weights.map(taken)))
  }

  private func observations() throws(AnalysisProblem) -> Observations {
    let outcome = taken(outcome)
    do {
      return try Observations(
        outcome: outcome, factors: varying.map { taken(ratings[$0]) }, weights: weights.map(taken))
    } catch {
      switch error {
      case .tooFewFactors where outcome.count > factors.count + 1:
        if Observations.isConstant(outcome) {
          throw .constantOutcome(plan.outcomeLabel, complete: outcome.count)
        }
        let constant = factors.filter { !varying.contains($0) }
        throw .oneVaries(constant: constant.map { plan.factors[$0].label })
      case .constantOutcome: throw .constantOutcome(plan.outcomeLabel, complete: outcome.count)
      case .badWeight: throw .badWeights(plan.weights ?? "", count: weights?.count { $0 <= 0 } ?? 0)
      case .tooFewFactors, .tooFewRows, .constantFactors, .notFinite, .ragged:
        throw .tooFewRows(complete: outcome.count, factors: factors.count)
      }
    }
  }

  private func taken(_ column: [Double]) -> [Double] { complete.map { column[$0] } }
}
