package import Datasets
import Importance

extension ImportanceFindings {
  /// Adds what managers assume: the same questions about importance, answered by them, beside what goes with the outcome.
  ///
  /// Managers predict customers (the design of Hult, Morgeson, Morgan, Mithas and Fornell 2017, "Do managers know what their
  /// customers think and why?"). The means are over all managers who answered; of fewer than five no ranks are compared.
  ///
  /// - Parameter managers: the columns of stated importance, as managers answered them.
  package mutating func assume(_ managers: DataTable, seed: UInt64) {
    let people = People(weights: nil)
    func answers(_ factor: ImportancePlan.Factor) -> [Double]? {
      factor.stated.flatMap(managers.column)?.values
    }
    for place in total.factors.indices {
      total.factors[place].assumed = answers(total.factors[place].factor).flatMap(people.mean)
    }
    // Managers who were not asked, or did not answer, assume nothing.
    let columns = plan.factors.compactMap(answers)
    total.managers = (0..<managers.rows).count { row in columns.contains { !$0[row].isNaN } }
    guard let bootstrap = total.bootstrap else { return }
    let places = total.modelled.indices.filter { total.factors[total.modelled[$0]].assumed != nil }
    let factors = places.map { total.factors[total.modelled[$0]].factor }
    total.blindSpots = Disagreement.among(
      factors, stated: MeanEstimates(factors.compactMap(answers)), derived: bootstrap, of: Array(places),
      seed: seed)
  }
}
