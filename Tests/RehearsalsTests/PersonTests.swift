import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// What is true of simulated respondents, found again in what 500 of them say.
@Suite struct PersonTests {
  private static let yaml = """
    questionnaire: people
    missing: []
    factors: {waiting: "Waiting", fees: "Fees", advice: "Advice"}
    segments: {kind: {from: account}}
    scales: {fine: {from: 0, to: 100}, marks: {from: 0, to: 100, best: low}}
    items:
      - {choice: account, ask: "Account?", options: {personal: "Personal", business: "Business"}}
      - {rating: s, ask: "S {factor}?", each: factors, scale: fine, measures: satisfaction}
      - {rating: p, ask: "P {factor}?", each: factors, scale: fine, measures: performance}
      - {rating: e, ask: "E {factor}?", each: factors, scale: fine, measures: expectation}
      - {rating: i, ask: "I {factor}?", each: factors, scale: fine, measures: importance}
      - {rating: t1, ask: "T?", scale: fine, measures: {index: image}}
      - {rating: t2, ask: "T?", scale: fine, measures: {index: image}}
      - {rating: mark, ask: "M?", scale: marks}
      - {rating: overall, ask: "O?", scale: fine, measures: overall}
    """

  /// The points that 500 respondents of seed 1 give, by address, as parts of the scale; only those of a group if one
  /// is named.
  private func points(_ effects: Effects, in group: String? = nil) throws -> [String: [Double]] {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    var effects = effects
    (effects.missing, effects.breakOff) = (0, 0)
    var points: [String: [Double]] = [:]
    for number in 0..<500 {
      let events = try Rehearsal(
        questionnaire, Story.start(questionnaire), effects: effects, seed: 1, number: number
      ).events
      if let group,
        !events.contains(.answered(Address("account"), .given(.one(group)), override: nil))
      {
        continue
      }
      for case .answered(let address, .given(.point(let point)), _) in events {
        points[address.text, default: []].append(Double(point) / 100)
      }
    }
    return points
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func covariance(_ a: [Double], _ b: [Double]) -> Double {
    mean(zip(a, b).map { $0 * $1 }) - mean(a) * mean(b)
  }

  private func correlation(_ a: [Double]?, _ b: [Double]?) -> Double {
    guard let a, let b else { return .nan }
    return covariance(a, b) / (covariance(a, a) * covariance(b, b)).squareRoot()
  }

  /// Whether the mean and the standard deviation of some points are near those that are expected.
  private func expect(_ points: [Double]?, _ mean: Double, _ deviation: Double) {
    let points = points ?? []
    #expect(abs(self.mean(points) - mean) < 0.03, "\(self.mean(points)) for \(mean)")
    let found = covariance(points, points).squareRoot()
    #expect(abs(found - deviation) < 0.03, "\(found) for \(deviation)")
  }

  @Test("Ratings crowd above the middle; expectations and stated importance at the top") func places() throws
  {
    let points = try points(Effects())
    for factor in ["waiting", "fees", "advice"] {
      // The ends of the scale cut off a little of 0.22.
      expect(points["s[\(factor)]"], 0.615, 0.21)
      expect(points["p[\(factor)]"], 0.615, 0.21)
      expect(points["e[\(factor)]"], 0.81, 0.11)
      // What a factor is said to be worth lies between 0.7 and 0.9, for all respondents together.
      let stated = mean(points["i[\(factor)]"] ?? [])
      #expect((0.69...0.9).contains(stated), "\(stated)")
    }
    expect(points["overall"], 0.615, 0.21)
    // Where the low end is the good one, points are low.
    expect(points["mark"], 0.385, 0.21)
  }

  @Test("A person's ratings have three tenths in common; those of one thing nearly all") func common() throws
  {
    let points = try points(Effects())
    func near(_ a: String, _ b: String, _ expected: Double) {
      let found = correlation(points[a], points[b])
      #expect(abs(found - expected) < 0.08, "\(a), \(b): \(found) for \(expected)")
    }
    near("s[waiting]", "s[fees]", 0.3)
    near("s[waiting]", "s[advice]", 0.3)
    near("e[waiting]", "e[fees]", 0.3)
    near("i[waiting]", "i[fees]", 0.3)
    near("s[fees]", "mark", -0.3)
    // 0.95 of the experience and 0.3 of its own; 0.9 and 0.4.
    near("s[fees]", "p[fees]", 0.95 / (0.95 * 0.95 + 0.09).squareRoot())
    near("t1", "t2", 0.81 / 0.97)
  }

  @Test("Noise of one half leaves four fifths of the outcome to the factors, no noise all of it") func noise()
    throws
  {
    var effects = Effects()
    effects.all = ["fees": 1]
    for (noise, part) in [(0.5, 0.8), (0, 1), (1, 0.5)] {
      effects.noise = noise
      let points = try points(effects)
      let found = correlation(points["s[fees]"], points["overall"])
      #expect(abs(found * found - part) < 0.08, "\(found * found) for \(part)")
      expect(points["overall"], 0.615, 0.21)
    }
  }

  @Test("A factor without effect moves nothing but by what it has in common; a negative one the other way")
  func effects()
    throws
  {
    var effects = Effects()
    (effects.all, effects.noise) = (["fees": 1, "advice": -1], 0)
    let points = try points(effects)
    // Of variance 2 × 0.7 each of the two brings 0.7: a correlation of √½ × √0.7.
    let expected = (0.35).squareRoot()
    #expect(abs(correlation(points["s[fees]"], points["overall"]) - expected) < 0.08)
    #expect(abs(correlation(points["s[advice]"], points["overall"]) + expected) < 0.08)
    #expect(abs(correlation(points["s[waiting]"], points["overall"])) < 0.08)
    // Without any effect the outcome is a matter of chance alone.
    effects.all = [:]
    let none = try self.points(effects)
    #expect(abs(correlation(none["s[fees]"], none["overall"])) < 0.1)
    expect(none["overall"], 0.615, 0.21)
  }

  @Test("Effects of a group hold in it alone; of several the later one counts") func groups() throws {
    var effects = Effects()
    (effects.all, effects.noise) = (["fees": 1], 0)
    effects.groups = [
      .init(segment: 0, group: "business", effects: ["fees": 5, "advice": 9]),
      .init(segment: 0, group: "business", effects: ["fees": 0, "waiting": 1, "advice": 0]),
    ]
    let (business, personal) = (try points(effects, in: "business"), try points(effects, in: "personal"))
    #expect(correlation(business["s[waiting]"], business["overall"]) > 0.95)
    #expect(abs(correlation(business["s[fees]"], business["overall"]) - 0.3) < 0.12)
    #expect(correlation(personal["s[fees]"], personal["overall"]) > 0.95)
  }
}
