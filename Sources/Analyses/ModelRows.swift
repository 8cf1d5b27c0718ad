import Datasets
import Importance

/// The rows and factors of a base that go into the model.
///
/// One rule: a row counts if it has the outcome, all factors of the model and the weight. Groups may be asked about
/// different factors, so a factor that nobody in a group was asked about is left out there. If nobody was asked about all
/// factors, those that only some were asked about are left out of the whole. Warnings report both.
struct ModelRows {
  let outcome: [Double]
  /// The ratings of all factors of the plan.
  let ratings: [[Double]]
  let weights: [Double]?
  /// The factors of the model, by index in the plan.
  private(set) var factors: [Int]
  /// The rows that count.
  private(set) var complete: [Int] = []
  /// The rows with the outcome or any factor.
  let answering: [Int]
  /// The factors of the model that vary among the rows that count.
  private(set) var varying: [Int] = []
  /// The warnings about factors that were left out.
  private(set) var warnings: [AnalysisWarning] = []

  private let plan: ImportancePlan

  /// - Parameter isWhole: whether these are all rows, rather than those of a group.
  init(_ table: DataTable, _ plan: ImportancePlan, rows: [Int], isWhole: Bool) throws(AnalysisProblem) {
    guard !rows.isEmpty else { throw .noRows }
    func values(_ name: String) -> [Double] {
      table.column(name).map { column in rows.map { column.values[$0] } } ?? rows.map { _ in .nan }
    }
    self.plan = plan
    outcome = values(plan.outcome)
    ratings = plan.factors.map { values($0.rating) }
    weights = plan.weights.map(values)
    factors = Array(plan.factors.indices)
    let (outcome, ratings) = (self.outcome, self.ratings)
    answering = rows.indices.filter { row in
      !outcome[row].isNaN || ratings.contains { !$0[row].isNaN }
    }
    if outcome.allSatisfy(\.isNaN) { throw .nobodyAnswered(plan.outcomeLabel) }
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
    if complete.isEmpty {
      // Only rows with any rating show who was asked about a factor.
      let asked = rows.indices.filter { row in ratings.contains { !$0[row].isNaN } }
      leaveOut(asked, AnalysisWarning.askedOfSome) { factor, rows in rows.contains { isEmpty(factor, $0) } }
      complete = completeRows()
    }
    if complete.isEmpty { throw noneComplete() }
    varying = factors.filter { !Observations.isConstant(taken(ratings[$0])) }
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

  private func noneComplete() -> AnalysisProblem {
    .noneComplete(rows: outcome.count, widestGap)
  }

  /// What is missing most often among the rows with any answer.
  var widestGap: AnalysisWarning.Gap {
    func missing(_ column: [Double]) -> Int { answering.count { column[$0].isNaN } }
    let withoutOutcome = missing(outcome)
    var widest = (
      count: withoutOutcome, gap: AnalysisWarning.Gap.outcome(plan.outcomeLabel, missing: withoutOutcome)
    )
    // Of gaps of the same size, the first factor is named, then the outcome.
    for factor in factors.reversed() {
      let count = missing(ratings[factor])
      if count >= widest.count {
        widest = (count, .factor(plan.factors[factor].label, missing: count))
      }
    }
    if let weights {
      let count = missing(weights)
      if count > widest.count { widest = (count, .weight(plan.weights ?? "", missing: count)) }
    }
    return widest.gap
  }

  /// The observations of the model: the outcome and the factors that vary.
  func observations() throws(AnalysisProblem) -> Observations {
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
