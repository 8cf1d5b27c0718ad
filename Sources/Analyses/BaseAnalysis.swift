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
    let rows = try ModelRows(table, plan, rows: rows, isWhole: isWhole)
    if !isWhole, rows.complete.count < options.leastBase {
      throw .smallBase(complete: rows.complete.count, least: options.leastBase)
    }
    var base = model(try rows.observations(), rows)
    for factor in plan.factors.indices { base.factors[factor].isLeftOut = !rows.factors.contains(factor) }
    base.warnings = rows.warnings + warnings(base, rows) + base.warnings
    describe(&base, rows)
    return base
  }

  private func labels(_ places: [Int]) -> [String] { places.map { plan.factors[$0].label } }

  // MARK: the model

  /// The model of the factors that vary; constant factors have no importance.
  private func model(_ observations: Observations, _ rows: ModelRows) -> BaseFindings {
    let varying = rows.varying
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
      rows: self.rows.count, answering: rows.answering.count, complete: moments.count,
      effective: moments.effectiveCount, r2: model.r2,
      adjustedR2: model.adjusted(rows: moments.count), conditionNumber: condition.isFinite ? condition : nil,
      factors: found, bootstrap: bootstrap, agreement: nil, warnings: [])
    base.warnings =
      collinearity.twins.map { .twins(labels($0.map { varying[$0] })) }
      + collinearity.sets.map { .collinear(labels($0.map { varying[$0] })) }
      + directions(found, moments.effectiveCount)
    if options.replicates > 0 {
      let without = bootstrap?.withoutVariance ?? options.replicates
      if without > 0 { base.warnings.append(.replicates(without: without, of: options.replicates)) }
    }
    if options.dominance { dominate(&base, moments, varying) }
    return base
  }

  /// Warnings about factors with an unexpected sign that is larger than chance explains.
  private func directions(_ found: [FactorFindings], _ effective: Double) -> [AnalysisWarning] {
    let chance = 2 / effective.squareRoot()
    let negative = found.indices.filter { (found[$0].correlation ?? 0) < -chance }
    let turned = found.indices.filter { factor in
      let (r, beta) = (found[factor].correlation ?? 0, found[factor].beta ?? 0)
      return r * beta < 0 && max(abs(r), abs(beta)) > chance
    }
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

  // MARK: other columns

  /// Adds stated importance and satisfaction: means over all who answered.
  private func describe(_ base: inout BaseFindings, _ model: ModelRows) {
    let people = People(weights: model.weights)
    let stated = plan.factors.map { factor in
      factor.stated.flatMap(table.column).map { column in rows.map { column.values[$0] } }
    }
    let centred = people.centred(stated)
    for factor in base.factors.indices {
      base.factors[factor].stated = stated[factor].flatMap(people.mean)
      base.factors[factor].statedCentred = centred[factor].flatMap(people.mean)
      base.factors[factor].satisfaction = people.mean(model.ratings[factor])
      base.factors[factor].topBox = plan.top.flatMap { people.part(model.ratings[factor], of: $0) }
    }
    let both = base.factors.filter { !$0.isLeftOut }.compactMap { factor in
      factor.stated.map { (factor.importance, $0.mean) }
    }
    base.agreement = both.count >= 3 ? Ranks.spearman(both.map(\.0), both.map(\.1)) : nil
  }

  private func warnings(_ base: BaseFindings, _ model: ModelRows) -> [AnalysisWarning] {
    var warnings: [AnalysisWarning] = []
    if base.complete * 2 < base.answering {
      warnings.append(.incomplete(complete: base.complete, rows: base.answering, model.widestGap))
    }
    if base.complete < options.leastBase {
      warnings.append(.small(complete: base.complete, least: options.leastBase))
    }
    let constant = model.factors.filter { !model.varying.contains($0) }
    return constant.isEmpty ? warnings : warnings + [.constant(labels(constant))]
  }
}
