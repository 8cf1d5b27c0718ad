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
      base.factors[factor].gap = plan.factors[factor].expectation.flatMap(table.column).flatMap { expected in
        FactorFindings.Gap(
          model.ratings[factor], expected: rows.map { expected.values[$0] }, weights: model.weights)
      }
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
