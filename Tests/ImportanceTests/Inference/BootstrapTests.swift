import Importance
import Testing

/// Bootstrap intervals, number by number. They were worked out beforehand with numpy: the generator written anew, each
/// replicate's LMG from a least-squares fit of every subset, quantiles by `numpy.quantile`.
@Suite struct BootstrapTests {
  private let a: [Double] = [1, 2, 3, 4, 5, 6, 7, 9]
  private let b: [Double] = [2, 1, 4, 3, 6, 5, 8, 7]

  private func expect(_ found: [Bootstrap.Interval], _ low: [Double], _ high: [Double]) {
    #expect(found.count == low.count && found.count == high.count)
    for (interval, ends) in zip(found, zip(low, high)) {
      #expect(
        abs(interval.lowerBound - ends.0) < 1e-9 && abs(interval.upperBound - ends.1) < 1e-9,
        "\(interval) for \(ends)")
    }
  }

  @Test("131 replicates of 47 rows and five factors") func plain() throws {
    let found = try #require(Bootstrap(Swiss.observations(), replicates: 131, seed: 7))
    #expect(found.replicates.count == 131 && found.withoutVariance == 0)
    expect(
      found.contributions,
      [0.0287454259154, 0.0927423913375, 0.0606662498533, 0.0379207135282, 0.0295319096353],
      [0.110402964537, 0.273602005038, 0.389490953632, 0.24532912688, 0.243296940867])
    expect(
      found.shares, [0.0401332688814, 0.121500676497, 0.0937965698218, 0.049799268112, 0.0461153592106],
      [0.153151012175, 0.389656109505, 0.524228405509, 0.339813973656, 0.327035292288])
    expect([found.r2], [0.461622991269], [0.811910965510])
  }

  @Test("The unique part of each factor: what R² loses without it, in the same replicates") func unique()
    throws
  {
    let found = try #require(Bootstrap(Swiss.observations(), replicates: 131, seed: 7))
    expect(
      found.unique,
      [0.0033683216116, 8.80534982124e-05, 0.0118094383289, 0.0048428889531, 0.00684259040168],
      [0.133852545301, 0.0825457222001, 0.304778420753, 0.138956628751, 0.154548742213])
  }

  @Test("The error of a share is that of the replicates, widened for few rows, and their bias")
  func variance() throws {
    let found = try #require(Bootstrap(Swiss.observations(), replicates: 131, seed: 7))
    func share(_ contributions: [Double]) -> Double { contributions[2] / contributions.reduce(0, +) }
    let shares = found.replicates.map(share)
    let mean = shares.reduce(0, +) / 131
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 130
    let bias = mean - share(found.estimates)
    // 41 degrees of freedom of 47 rows are left; scipy's bound of t is 2.019541.
    #expect(abs(found.widening - (47.0 / 41).squareRoot() * 2.0195409704 / 1.9599639845) < 1e-8)
    let expected = variance * found.widening * found.widening + bias * bias
    #expect(abs(found.shareVariance(of: 2) - expected) < 1e-12)
    #expect(Bootstrap(try Swiss.observations(), replicates: 1, seed: 7)?.shareVariance(of: 2) == 0)
  }

  @Test("33 weighted replicates of four factors, four in five of them within the interval") func weighted()
    throws
  {
    let observations = try Observations(
      outcome: Swiss.fertility,
      factors: [Swiss.agriculture, Swiss.examination, Swiss.education, Swiss.catholic],
      weights: (1...47).map { Double(1 + $0 % 3) })
    let found = try #require(Bootstrap(observations, replicates: 33, seed: 8, level: 0.8))
    expect(
      found.contributions, [0.044511703887, 0.12776912866, 0.141629804204, 0.0634379198996],
      [0.086547005898, 0.223248952137, 0.387731800545, 0.24511618491])
    expect(
      found.shares, [0.0758542418843, 0.190556822553, 0.224506200945, 0.0948895710816],
      [0.132817251424, 0.353105014817, 0.575688091745, 0.38998383221])
    expect([found.r2], [0.465013723714], [0.653579897106])
    // The first replicate alone: both ends of an interval are its one value.
    let one = try #require(Bootstrap(observations, replicates: 1, seed: 8, level: 0.8))
    let values = [0.0863059491904, 0.208518897067, 0.310176719449, 0.0625192922397]
    expect(one.contributions, values, values)
    #expect(one.replicates.count == 1)
  }

  @Test("Replicates without variance of the outcome are counted, and left out of the intervals") func rare()
    throws
  {
    let rare: [Double] = [0, 0, 0, 0, 0, 0, 0, 1]
    let observations = try Observations(outcome: rare, factors: [rare.map { 1 - $0 }, b, a])
    let found = try #require(Bootstrap(observations, replicates: 500, seed: 7))
    #expect(found.replicates.count == 311 && found.withoutVariance == 189)
    expect(
      found.contributions, [0.405755698931, 0.062138382698, 0.174694026538],
      [0.743163157939, 0.282001630751, 0.358216349895])
    expect([found.r2], [1], [1])
    // With seed 5 the only row that differs is not drawn the first time: there is nothing to tell at all.
    #expect(Bootstrap(observations, replicates: 1, seed: 5) == nil)
  }

  @Test("Twins are level in each replicate") func level() throws {
    let observations = try Observations(
      outcome: [1, 3, 2, 5, 4, 7, 6, 8], factors: [a, b, a.map { 3 - 2 * $0 }])
    let found = try #require(Bootstrap(observations, replicates: 40, seed: 9))
    expect(
      found.contributions, [0.341540977994, 0.180338209435, 0.341540977994],
      [0.393480152373, 0.294545041778, 0.393480152373])
  }

  @Test("Each batch of replicates that is done is told, of how many") func progress() throws {
    // The 200 replicates are drawn three at a time.
    let told = Told()
    _ = try Bootstrap(Swiss.observations(), replicates: 200, seed: 1, progress: told.note)
    #expect(told.steps == (1...67).map { "\($0) of 67" })
  }
}
