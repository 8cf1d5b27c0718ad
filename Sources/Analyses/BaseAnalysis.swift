import Datasets
import Importance

/// The analysis of one base.
struct BaseAnalysis {
  let table: DataTable
  let plan: ImportancePlan
  let options: ImportanceAnalysis.Options
  let rows: [Int]
  let stage: String

  func findings() throws(AnalysisProblem) -> BaseFindings {
    let columns = Dictionary(table.numbers.map { ($0.name, $0) }) { first, _ in first }
    let outcome = values(plan.outcome, columns)
    let ratings = plan.factors.map { values($0.rating, columns) }
    let weights = plan.weights.map { values($0, columns) }
    let complete = rows.indices.filter { row in
      !outcome[row].isNaN && ratings.allSatisfy { !$0[row].isNaN } && !(weights?[row].isNaN ?? false)
    }
    try check(outcome, ratings, complete)
    func taken(_ column: [Double]) -> [Double] { complete.map { column[$0] } }
    let factors = ratings.map(taken)
    let varying = factors.indices.filter { !Observations.isConstant(factors[$0]) }
    let observations = try observe(taken(outcome), factors, varying, weights.map(taken))
    var base = model(observations, varying)
    base.rows = rows.count
    base.answering = rows.indices.count { row in
      !outcome[row].isNaN || ratings.contains { !$0[row].isNaN }
    }
    base.warnings = warnings(base, ratings, outcome, varying) + base.warnings
    let people = People(weights: weights)
    describe(&base, people, columns, ratings)
    return base
  }

  private func values(_ name: String, _ columns: [String: NumberColumn]) -> [Double] {
    guard let column = columns[name] else { return rows.map { _ in .nan } }
    return rows.map { column.values[$0] }
  }

  private func labels(_ places: [Int]) -> [String] { places.map { plan.factors[$0].label } }

  // MARK: what is too little

  private func check(_ outcome: [Double], _ ratings: [[Double]], _ complete: [Int]) throws(AnalysisProblem) {
    guard !rows.isEmpty else { throw .noRows }
    if outcome.allSatisfy(\.isNaN) { throw .nobodyAnswered(plan.outcomeLabel) }
    let answered = ratings.map { column in column.count { !$0.isNaN } }
    if let none = answered.firstIndex(of: 0) { throw .nobodyAnswered(plan.factors[none].label) }
    guard complete.isEmpty, let least = answered.indices.min(by: { answered[$0] < answered[$1] }) else {
      return
    }
    throw .noneComplete(rows: rows.count, least: plan.factors[least].label, answered: answered[least])
  }

  private func observe(
    _ outcome: [Double], _ factors: [[Double]], _ varying: [Int], _ weights: [Double]?
  ) throws(AnalysisProblem) -> Observations {
    do {
      return try Observations(
        outcome: outcome, factors: varying.map { factors[$0] }, weights: weights)
    } catch {
      switch error {
      case .tooFewFactors where outcome.count > plan.factors.count + 1:
        if Observations.isConstant(outcome) {
          throw .constantOutcome(plan.outcomeLabel, complete: outcome.count)
        }
        throw .oneVaries(constant: labels(plan.factors.indices.filter { !varying.contains($0) }))
      case .constantOutcome: throw .constantOutcome(plan.outcomeLabel, complete: outcome.count)
      case .badWeight: throw .badWeights(plan.weights ?? "", count: weights?.count { $0 <= 0 } ?? 0)
      case .tooFewFactors, .tooFewRows, .constantFactors, .notFinite, .ragged:
        throw .tooFewRows(complete: outcome.count, factors: plan.factors.count)
      }
    }
  }

  // MARK: the model

  /// The model of the factors that vary; the others add nothing.
  private func model(_ observations: Observations, _ varying: [Int]) -> BaseFindings {
    let moments = Moments(observations)
    let model = LinearModel(moments)
    let collinearity = Collinearity(moments)
    let contributions = LMG.contributions(moments, threads: options.threads) { [options, stage] done, of in
      options.progress?(stage, done, of)
    }
    let bootstrap = resample(observations)
    let weights = RelativeWeights.weights(moments)
    let pratt = model.pratt(moments)
    let condition = RelativeWeights.conditionNumber(moments)
    var found = plan.factors.map(FactorFindings.init)
    for (place, factor) in varying.enumerated() {
      let isDetermined = !collinearity.undetermined.contains(place)
      found[factor].importance = contributions[place]
      found[factor].share = model.r2 > 0 ? contributions[place] / model.r2 : 0
      found[factor].interval = bootstrap?.contributions[place]
      found[factor].shareInterval = bootstrap?.shares[place]
      found[factor].first = bootstrap?.first[place]
      found[factor].relativeWeight = weights[place]
      found[factor].beta = isDetermined ? model.betas[place] : nil
      found[factor].correlation = moments.outcome[place]
      found[factor].alone = moments.outcome[place] * moments.outcome[place]
      found[factor].last = model.last[place]
      found[factor].pratt = isDetermined ? pratt[place] : nil
      found[factor].inflation = isDetermined ? model.inflation[place] : nil
    }
    var base = BaseFindings(
      rows: 0, answering: 0, complete: moments.count, effective: moments.effectiveCount, r2: model.r2,
      adjustedR2: model.adjusted(rows: moments.count), conditionNumber: condition.isFinite ? condition : nil,
      factors: found, bootstrap: bootstrap, agreement: nil, warnings: [])
    base.warnings =
      collinearity.twins.map { .twins(labels($0.map { varying[$0] })) }
      + collinearity.sets.map { .collinear(labels($0.map { varying[$0] })) } + directions(found)
    if options.dominance { dominate(&base, moments, varying) }
    return base
  }

  /// Factors that do not point where one would expect.
  private func directions(_ found: [FactorFindings]) -> [AnalysisWarning] {
    let negative = found.indices.filter { (found[$0].correlation ?? 0) < 0 }
    let turned = found.indices.filter { (found[$0].correlation ?? 0) * (found[$0].beta ?? 0) < 0 }
    return (negative.isEmpty ? [] : [.negative(labels(negative))])
      + (turned.isEmpty ? [] : [.signs(labels(turned))])
  }

  private func resample(_ observations: Observations) -> Bootstrap? {
    guard options.replicates > 0 else { return nil }
    return Bootstrap(
      observations, replicates: options.replicates, seed: options.seed, threads: options.threads
    ) { [options, stage] done, of in options.progress?("\(stage), bootstrap", done, of) }
  }

  private func dominate(_ base: inout BaseFindings, _ moments: Moments, _ varying: [Int]) {
    guard let dominance = Dominance(moments) else {
      base.warnings.append(.noDominance(factors: varying.count, most: Dominance.mostFactors))
      return
    }
    for (place, factor) in varying.enumerated() {
      base.factors[factor].conditional = dominance.conditional[place]
      base.factors[factor].dominates = Dictionary(
        uniqueKeysWithValues: zip(varying, dominance.complete[place]).compactMap { other, part in
          part.map { (plan.factors[other].id, $0) }
        })
    }
  }

  // MARK: what goes beside it

  /// What people say matters, and how well it is done: means of all who answered.
  private func describe(
    _ base: inout BaseFindings, _ people: People, _ columns: [String: NumberColumn], _ ratings: [[Double]]
  ) {
    let stated = plan.factors.map { $0.stated.map { values($0, columns) } }
    let centred = people.centred(stated)
    for factor in base.factors.indices {
      base.factors[factor].stated = stated[factor].flatMap(people.mean)
      base.factors[factor].statedCentred = centred[factor].flatMap(people.mean)
      base.factors[factor].satisfaction = people.mean(ratings[factor])
      base.factors[factor].topBox = plan.top.flatMap { people.part(ratings[factor], of: $0) }
    }
    let both = base.factors.compactMap { factor in factor.stated.map { (factor.importance, $0.mean) } }
    base.agreement = both.count >= 3 ? Ranks.spearman(both.map(\.0), both.map(\.1)) : nil
  }

  private func warnings(
    _ base: BaseFindings, _ ratings: [[Double]], _ outcome: [Double], _ varying: [Int]
  ) -> [AnalysisWarning] {
    var warnings: [AnalysisWarning] = []
    let answers = ([outcome] + ratings).map { column in column.count { !$0.isNaN } }
    if base.complete * 2 < base.answering, let least = answers.indices.min(by: { answers[$0] < answers[$1] })
    {
      let label = least == 0 ? plan.outcomeLabel : plan.factors[least - 1].label
      warnings.append(
        .incomplete(
          complete: base.complete, rows: base.answering, least: label,
          missing: base.answering - answers[least]))
    }
    if base.complete < options.leastBase {
      warnings.append(.small(complete: base.complete, least: options.leastBase))
    }
    let constant = plan.factors.indices.filter { !varying.contains($0) }
    if !constant.isEmpty { warnings.append(.constant(labels(constant))) }
    return warnings
  }
}
