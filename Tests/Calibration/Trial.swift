import Importance
import Threads

/// Draws samples of a population and counts how often what is told of them is true.
struct Trial {
  let population: Population
  let rows: Int
  let replicates: Int
  let seed: UInt64

  func run(dataSets: Int) -> Calibration {
    Parallel.map(dataSets, threads: Parallel.cores) { number in (try? one(number)) ?? Calibration() }
      .reduce(Calibration(), +)
  }

  private func one(_ number: Int) throws -> Calibration {
    var random = Normals(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    var found = Calibration()
    let sample = try population.sample(rows, &random)
    let other = try population.sample(rows, &random)
    let moments = Moments(sample)
    let contributions = LMG.contributions(moments)
    let otherContributions = LMG.contributions(Moments(other))
    let noise = NoiseFloor(sample, contributions: contributions, permutations: 200, seed: UInt64(number))
    guard
      let bootstrap = Bootstrap(
        sample, estimates: contributions, replicates: replicates, seed: UInt64(number)),
      let second = Bootstrap(
        other, estimates: otherContributions, replicates: replicates, seed: UInt64(number + 1)),
      let overall = OverallTest(LinearModel(moments), moments)
    else { return found }
    found.overall.note(overall.p <= 0.05)
    found.r2.note(bootstrap.r2.contains(population.r2))
    intervals(bootstrap, &found)
    for factor in population.without { found.noise.note(!noise.isNoise(factor)) }
    ranks(bootstrap.ranks(), &found)
    groups(bootstrap, second, &found)
    return found
  }

  /// Contributions and shares of factors with an effect. Without one an interval from 0 up cannot hold 0.
  private func intervals(_ bootstrap: Bootstrap, _ found: inout Calibration) {
    for factor in 0..<population.size where population.contributions[factor] > 1e-6 {
      found.contribution.note(bootstrap.contributions[factor].contains(population.contributions[factor]))
      found.share.note(bootstrap.shares[factor].contains(population.shares[factor]))
    }
  }

  private func ranks(_ sets: RankSets, _ found: inout Calibration) {
    let truth = population.contributions
    let lowest = truth.map { value in 1 + truth.count { $0 > value + 1e-9 } }
    let holds = zip(sets.simultaneous, lowest).allSatisfy { $0.contains($1) }
    found.ranks.note(holds)
    for (set, rank) in zip(sets.marginal, lowest) { found.marginal.note(set.contains(rank)) }
    var isFalse = false
    for (a, smaller) in sets.above.enumerated() where smaller.contains(where: { truth[$0] > truth[a] - 1e-9 })
    {
      isFalse = true
    }
    found.falseOrder.note(isFalse)
    for a in truth.indices {
      for b in truth.indices where truth[a] > truth[b] + 1e-9 { found.power.note(sets.above[a].contains(b)) }
    }
  }

  /// Two groups of one population: a difference is never there.
  private func groups(_ first: Bootstrap, _ second: Bootstrap, _ found: inout Calibration) {
    for factor in 0..<population.size {
      func share(_ estimates: [Double]) -> Double { estimates[factor] / max(estimates.reduce(0, +), 1e-300) }
      let difference = Difference(
        share(first.estimates), variance: first.shareVariance(of: factor), share(second.estimates),
        variance: second.shareVariance(of: factor))
      found.groups.note(difference.p <= 0.05)
      found.difference.note(difference.interval.contains(0))
    }
  }
}
