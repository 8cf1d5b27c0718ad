import Datasets
import Importance

extension BaseAnalysis {
  /// Adds stated importance and satisfaction: means over all who answered.
  func describe(_ base: inout BaseFindings, _ model: ModelRows) {
    let people = People(weights: model.weights)
    let stated = plan.factors.map { factor in
      factor.stated.flatMap(table.column).map { column in rows.map { column.values[$0] } }
    }
    let centred = people.centred(stated)
    for factor in base.factors.indices {
      base.factors[factor].stated = stated[factor].flatMap(people.mean)
      base.factors[factor].statedCentred = centred[factor].flatMap(people.mean)
      base.factors[factor].satisfaction = people.mean(model.ratings[factor])
      base.factors[factor].gap = gap(factor, model)
      base.factors[factor].topBox = plan.factors[factor].scale.flatMap {
        people.part(model.ratings[factor], of: $0.top)
      }
    }
    let both = base.factors.filter { !$0.isLeftOut }.compactMap { factor in
      factor.stated.map { (factor.importance, $0.mean) }
    }
    disagree(&base, stated, model)
    base.agreement = both.count >= 3 ? Ranks.spearman(both.map(\.0), both.map(\.1)) : nil
  }

  /// How much better a factor is rated than was expected.
  private func gap(_ factor: Int, _ model: ModelRows) -> FactorFindings.Gap? {
    guard let column = plan.factors[factor].expectation.flatMap(table.column) else { return nil }
    let differences = zip(model.ratings[factor], rows).map { $0 - column.values[$1] }
    let found = MeanEstimates([differences], weights: model.weights)
    return found.interval(of: 0).map {
      FactorFindings.Gap(mean: found.means[0], interval: $0, n: found.counts[0])
    }
  }

  /// Adds the factors of the model of which customers say something else.
  private func disagree(_ base: inout BaseFindings, _ stated: [[Double]?], _ model: ModelRows) {
    guard let bootstrap = base.bootstrap else { return }
    let places = model.varying.indices.filter { stated[model.varying[$0]] != nil }
    let factors = places.map { model.varying[$0] }
    base.disagreements = Disagreement.among(
      factors.map { plan.factors[$0] },
      stated: MeanEstimates(factors.compactMap { stated[$0] }, weights: model.weights), derived: bootstrap,
      of: Array(places), seed: options.seed)
  }
}
