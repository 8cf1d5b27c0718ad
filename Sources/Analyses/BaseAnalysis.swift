import Datasets
import Importance

/// The analysis of one base: all respondents, or those of a group.
struct BaseAnalysis {
  let table: DataTable
  let plan: ImportancePlan
  let options: ImportanceAnalysis.Options
  let rows: [Int]
  /// Whether these are all rows, rather than those of a group.
  let isWhole: Bool
  /// The name of this base in progress messages.
  let stage: String

  func findings() throws(AnalysisProblem) -> BaseFindings {
    let rows = try ModelRows(table, plan, rows: rows, isWhole: isWhole, options)
    if !isWhole, rows.complete.count < options.leastBase {
      throw .smallBase(complete: rows.complete.count, least: options.leastBase)
    }
    let data = try rows.data()
    guard let moments = data.moments else {
      throw .constantOutcome(plan.outcomeLabel, complete: rows.complete.count)
    }
    if moments.effectiveCount < Double(rows.varying.count + 2), let weights = plan.weights, !rows.isIncomplete
    {
      throw .tooFewEffective(weights, effective: moments.effectiveCount, factors: rows.varying.count)
    }
    var base = model(data, moments, rows)
    for factor in plan.factors.indices { base.factors[factor].isLeftOut = !rows.factors.contains(factor) }
    base.warnings = rows.warnings + warnings(base, rows) + base.warnings
    describe(&base, rows)
    return base
  }

  private func labels(_ places: [Int]) -> [String] { places.map { plan.factors[$0].label } }

  // MARK: the model

  /// The model of the factors that vary; constant factors have no importance.
  private func model(_ data: ModelData, _ moments: Moments, _ rows: ModelRows) -> BaseFindings {
    let varying = rows.varying
    let model = LinearModel(moments)
    let collinearity = Collinearity(moments)
    let contributions = LMG.contributions(moments, threads: options.threads) { [options, stage] done, of in
      options.progress?(stage, done, of)
    }
    let bootstrap = data.bootstrap(contributions, options, stage)
    let noise = data.noiseFloor(contributions, options, stage)
    let overall = OverallTest(model, moments)
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
      found[factor].uniqueInterval = bootstrap?.unique[place]
      found[factor].shareVariance = bootstrap?.shareVariance(of: place)
      found[factor].noise = noise.map {
        FactorFindings.Noise(floor: $0.floors[place], p: $0.p[place], isNoise: $0.isNoise(place))
      }
      found[factor].relativeWeight = weights[place]
      found[factor].beta = isDetermined ? model.betas[place] : nil
      found[factor].correlation = moments.outcome[place]
      found[factor].alone = moments.outcome[place] * moments.outcome[place]
      found[factor].last = model.last[place]
      found[factor].pratt = isDetermined ? pratt[place] : nil
      found[factor].inflation = isDetermined ? model.inflation[place] : nil
    }
    var base = BaseFindings(
      rows: self.rows.count, answering: rows.answering.count, complete: moments.count,
      effective: moments.effectiveCount, r2: model.r2,
      adjustedR2: model.adjusted(rows: rows.isIncomplete ? Int(moments.effectiveCount) : moments.count),
      conditionNumber: condition.isFinite ? condition : nil,
      factors: found, overall: overall, bootstrap: bootstrap, agreement: nil, warnings: [])
    (base.isEstimated, base.modelled) = (rows.isIncomplete, varying)
    rank(&base, varying)
    if case .complete(let observations) = data {
      let levers = Lever.of(observations, varying.map { plan.factors[$0] })
      // What is not told from noise is no lever.
      base.levers = levers.filter { lever in base.factors.contains { $0.factor == lever.factor && $0.isTold }
      }
    }
    base.warnings =
      collinearity.twins.map { .twins(labels($0.map { varying[$0] })) }
      + collinearity.sets.map { .collinear(labels($0.map { varying[$0] })) }
      + (base.explainsNothing ? [] : directions(base.factors))
    if options.replicates > 0 {
      let without = bootstrap?.withoutVariance ?? options.replicates
      if without > 0 { base.warnings.append(.replicates(without: without, of: options.replicates)) }
    }
    if options.dominance { dominate(&base, moments, varying) }
    return base
  }

  /// Warnings about factors with an unexpected sign that is larger than chance explains.
  private func directions(_ factors: [FactorFindings]) -> [AnalysisWarning] {
    let negative = factors.indices.filter { factors[$0].direction == .negative }
    let turned = factors.indices.filter { factors[$0].direction == .mixed }
    return (negative.isEmpty ? [] : [.negative(labels(negative))])
      + (turned.isEmpty ? [] : [.signs(labels(turned))])
  }

  /// Adds the ranks and the directions of the factors of the model.
  private func rank(_ base: inout BaseFindings, _ varying: [Int]) {
    for factor in varying {
      base.factors[factor].direction = base.factors[factor].direction(
        rows: base.effective, factors: varying.count, r2: base.r2)
    }
    let isNothing = base.explainsNothing
    for factor in varying where isNothing { base.factors[factor].noise?.isNoise = true }
    guard let sets = base.bootstrap?.ranks() else { return }
    for (place, factor) in varying.enumerated() where base.factors[factor].isTold {
      base.factors[factor].ranks = sets.simultaneous[place]
      base.factors[factor].ownRanks = sets.marginal[place]
    }
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

  private func warnings(_ base: BaseFindings, _ model: ModelRows) -> [AnalysisWarning] {
    var warnings: [AnalysisWarning] = []
    if base.complete * 2 < base.answering {
      warnings.append(.incomplete(complete: base.complete, rows: base.answering, model.widestGap))
    }
    if base.complete < options.leastBase {
      warnings.append(.small(complete: base.complete, least: options.leastBase))
    }
    if base.r2 > 0.995, base.complete >= 30 { warnings.append(.perfect(base.r2)) }
    warnings += RowWarnings.of(model, plan)
    if base.complete >= options.leastBase,
      base.effective < Double(options.leastPerFactor * model.varying.count)
    {
      warnings.append(
        .fewPerFactor(effective: base.effective, of: base.complete, factors: model.varying.count))
    }
    let constant = model.factors.filter { !model.varying.contains($0) }
    return constant.isEmpty ? warnings : warnings + [.constant(labels(constant))]
  }
}
