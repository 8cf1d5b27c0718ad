import Importance
import Testing

/// Fertility and five factors in the 47 French-speaking provinces of Switzerland about 1888 (public figures; the
/// example of the R package relaimpo): every number was computed by two other programs that share no code.
@Suite struct SwissTests {
  private let moments: Moments

  init() throws {
    moments = Moments(try Swiss.observations())
  }

  private func expect(_ found: [Double], _ expected: [Double], _ tolerance: Double = 1e-9) {
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) <= tolerance, "\(a) for \(b)") }
  }

  @Test("LMG agrees with relaimpo and a solve of every subset") func lmg() {
    let lmg = LMG.contributions(moments)
    expect(
      lmg, [0.0570912207680913, 0.171173028900234, 0.260134678624385, 0.105570150373494, 0.112765922926522])
    expect([lmg.reduce(0, +)], [0.706735001592725])
  }

  @Test("Johnson's relative weights agree with relaimpo's genizi and rwa") func johnson() {
    expect(
      RelativeWeights.weights(moments),
      [0.0484168958119007, 0.15470824980616, 0.271964104645999, 0.114680029947561, 0.116965721381105])
    expect([RelativeWeights.conditionNumber(moments)], [3.98971710672255])
  }

  @Test("Correlations, betas, first, last, Pratt, R², inflation") func model() {
    let model = LinearModel(moments)
    expect(
      moments.outcome,
      [0.353079183619975, -0.645882706457288, -0.663788857035069, 0.463684700651794, 0.416556031434983])
    expect(
      model.betas,
      [-0.31292128249992, -0.164778222539347, -0.670400780106074, 0.347600028144219, 0.251135976298711])
    expect(
      LinearModel.first(moments),
      [0.124664909905748, 0.417164470500591, 0.440615646723923, 0.215003501618544, 0.173518927324862])
    expect(
      model.last,
      [0.0428696071254939, 0.00738741851512437, 0.161962693077336, 0.0623726258274238, 0.0569452587324973])
    expect(
      model.pratt(moments),
      [-0.110485990962387, 0.106427404338935, 0.44500456758203, 0.161176814996607, 0.104612205637541])
    expect(
      model.inflation,
      [2.2841293775973, 3.67541957554434, 2.77494278112695, 1.93716038026313, 1.10754222555695])
    expect([model.r2, model.adjusted(rows: 47)], [0.706735001592725, 0.670970977396716])
    #expect(model.collinear.isEmpty)
  }

  @Test("Dominance agrees with domir") func dominance() throws {
    let dominance = try #require(Dominance(moments))
    expect(
      dominance.conditional[0],
      [0.124664909905748, 0.0502723262427735, 0.0324454736411994, 0.0352037869252416, 0.0428696071254938])
    expect(
      dominance.conditional[1],
      [0.417164470500591, 0.237708668959625, 0.132100403913249, 0.0615041826125826, 0.00738741851512437])
    #expect(
      dominance.complete == [
        [nil, 0.25, 0, 0.125, 0], [0.75, nil, 0, 0.5, 0.5], [1, 1, nil, 1, 0.875], [0.875, 0.5, 0, nil, 0.5],
        [1, 0.5, 0.125, 0.5, nil],
      ])
    let means = dominance.conditional.map { $0.reduce(0, +) / 5 }
    expect(means, LMG.contributions(moments))
  }

  @Test("A weight of two is a row that stands there twice") func weights() throws {
    let places = Swiss.fertility.indices.flatMap { $0 % 3 == 0 ? [$0, $0] : [$0] }
    let columns = [Swiss.agriculture, Swiss.examination, Swiss.education]
    let weighted = Moments(
      try Observations(
        outcome: Swiss.fertility, factors: columns,
        weights: Swiss.fertility.indices.map { $0 % 3 == 0 ? 2 : 1 }))
    let repeated = Moments(
      try Observations(
        outcome: places.map { Swiss.fertility[$0] },
        factors: columns.map { column in places.map { column[$0] } }))
    expect(LMG.contributions(weighted), LMG.contributions(repeated), 1e-12)
    expect(weighted.factors, repeated.factors, 1e-12)
    #expect(weighted.count == 47 && abs(weighted.effectiveCount - 63.0 * 63 / 95) < 1e-12)
  }

  @Test("Weighted LMG agrees with relaimpo: weights 2, 3, 1, 2, 3, 1 …") func weightedLMG() throws {
    let weights = (1...47).map { Double(1 + $0 % 3) }
    expect(
      LMG.contributions(Moments(try Swiss.observations(weights: weights))),
      [
        0.05182080630168897, 0.15494523020862802, 0.2559770835712158, 0.10195735309689768, 0.1296324182449317,
      ])
  }

  @Test("Bootstrap intervals agree with relaimpo's within the chance of 2,000 replicates") func bootstrap()
    throws
  {
    let bootstrap = try #require(Bootstrap(Swiss.observations(), replicates: 2000, seed: 1, threads: 2))
    expect(
      bootstrap.contributions.map(\.lowerBound), [0.03154, 0.08802, 0.07130, 0.03504, 0.03118], 0.0254)
    expect(
      bootstrap.contributions.map(\.upperBound), [0.10931, 0.27951, 0.38920, 0.24008, 0.24405], 0.0254)
    expect(bootstrap.shares.map(\.lowerBound), [0.04741, 0.12421, 0.10745, 0.04691, 0.04458], 0.0324)
    expect(bootstrap.shares.map(\.upperBound), [0.14213, 0.37645, 0.51248, 0.34804, 0.33555], 0.0324)
    #expect(bootstrap.replicates.count == 2000 && bootstrap.withoutVariance == 0)
  }
}
