extension ModelRows {
  func noneComplete() -> AnalysisProblem {
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
    if let given {
      let count = missing(given)
      if count > widest.count { widest = (count, .weight(plan.weights ?? "", missing: count)) }
    }
    return widest.gap
  }
}
