import Analyses
import Testing

/// What a reader is told beside the figures, whole sentences, for one and for several.
@Suite struct WarningTests {
  @Test(
    "Each warning is a sentence",
    arguments: [
      (
        .incomplete(complete: 3, rows: 9, .outcome("trust", missing: 5)),
        "Only 3 of 9 interviews that answered any of it are complete, and only they count here. Most often missing is the outcome, trust (5 times): another one can be named with --outcome."
      ),
      (
        .incomplete(complete: 3, rows: 9, .weight("w", missing: 4)),
        "Only 3 of 9 interviews that answered any of it are complete, and only they count here. Most often missing is the weight, w (4 times): give every interview one."
      ),
      (.notAsked(["a"]), "a: nobody here was asked about it."),
      (.notAsked(["a", "b"]), "a and b: nobody here was asked about them."),
      (
        .askedOfSome(["a"]),
        "a: not everybody was asked about it, so it is left out here. --by shows the groups that were."
      ),
      (
        .askedOfSome(["a", "b", "c"]),
        "a, b and c: not everybody was asked about them, so they are left out here. --by shows the groups that were."
      ),
      (.constant(["a"]), "Everybody rated a alike, so nothing can be derived for it."),
      (.constant(["a", "b"]), "Everybody rated a and b alike, so nothing can be derived for them."),
      (
        .signs(["a"]),
        "a: with all factors in the model the effect has another sign than alone. Others stand in for it; go by importance, not by beta."
      ),
      (
        .signs(["a", "b"]),
        "a and b: with all factors in the model the effect has another sign than alone. Others stand in for them; go by importance, not by beta."
      ),
      (.negative(["a"]), "a: the higher the rating, the lower the outcome. Is the scale turned round?"),
      (
        .replicates(without: 3, of: 100),
        "In 3 of 100 bootstrap replicates the outcome had as good as one value; they are left out, so the intervals are narrower than they should be."
      ),
      (
        .noDominance(factors: 23, most: 22),
        "Dominance set by set is not computed for 23 factors: more than 22."
      ),
    ] as [(AnalysisWarning, String)])
  func sentence(_ warning: AnalysisWarning, _ sentence: String) { #expect(warning.sentence == sentence) }

  @Test("Beside a group stands what is true of it alone") func groups() {
    let all: [AnalysisWarning] = [
      .notAsked(["a"]), .constant(["a"]), .twins(["a", "b"]), .collinear(["a", "b", "c"]),
      .small(complete: 5, least: 30), .replicates(without: 1, of: 2), .askedOfSome(["a"]),
      .incomplete(complete: 1, rows: 3, .weight("w", missing: 2)), .signs(["a"]), .negative(["a"]),
      .noDominance(factors: 23, most: 22),
    ]
    #expect(
      all.map(\.concernsGroups) == [true, true, true, true, true, true, false, false, false, false, false])
  }

  @Test(
    "Each problem is told for one and for several",
    arguments: [
      (
        .tooFewRows(complete: 1, factors: 2),
        "1 complete interview is too few for 2 factors: at least 4 are needed, and ten times as many factors for figures to trust. Ask more people, or name fewer factors with --factors."
      ),
      (
        .badWeights("w", count: 2),
        "2 weights in `w` are zero or negative. A weight says how many people an interview stands for: mend the weights, or leave those interviews out."
      ),
      (.smallBase(complete: 1, least: 30), "1 interview, fewer than 30: not shown."),
      (
        .noneComplete(rows: 7, .weight("w", missing: 7)),
        "None of the 7 interviews has an answer to the outcome and all factors, and a weight. Most often missing is the weight, w (7 times): give every interview one."
      ),
      (
        .unknownOutcome("x", near: nil),
        "There is no single question `x`. Name a question that is asked once, such as the overall one."
      ),
      (
        .unknownFactor("x", near: nil),
        "There is no factor `x`. `outsidein check` the questionnaire for the ids of its factors."
      ),
      (
        .unknownSegment("x", near: nil, all: []),
        "There is no segment `x`. The questionnaire has no segments."
      ),
      (.unknownSegment("x", near: "y", all: ["y"]), "There is no segment `x`. Did you mean `y`?"),
    ] as [(AnalysisProblem, String)])
  func problem(_ problem: AnalysisProblem, _ message: String) { #expect(problem.message == message) }

  /// What is told of sixteen rows of an outcome and two factors, each switched on in half of the rows.
  private func told(_ row: (Double, Double) -> Double) throws -> [String] {
    let rows = (0..<16).map { row -> (Double, Double) in
      (row & 1 == 0 ? 1 : 5, row & 2 == 0 ? 1 : 5)
    }
    let lines = rows.enumerated().map { number, factors in
      "\(row(factors.0, factors.1) + (number & 4 == 0 ? 2 : 0)),\(factors.0),\(factors.1)"
    }
    return try Tabled.findings("y,a,b\n" + lines.joined(separator: "\n"), factors: ["a", "b"]) { _, options in
      options.leastBase = 16
    }.total.warnings.map(\.sentence)
  }

  @Test("A rating that goes down as the outcome goes up is told, if it is more than chance") func negative()
    throws
  {
    #expect(
      try told { a, b in a - b } == [
        "b: the higher the rating, the lower the outcome. Is the scale turned round?"
      ])
    // A correlation of -0.5 is what chance does to sixteen rows.
    #expect(try told { a, b in a - 0.4 * b } == [])
    #expect(try told { a, b in a + b } == [])
  }

  @Test("An effect whose sign turns among the other factors is told") func signs() throws {
    let rows = (0..<40).map { row -> String in
      let (a, noise) = (Double(row % 10), Double(row * 7 % 5))
      let b = a + noise
      return "\(3 * a - 2 * b),\(a),\(b)"
    }
    let found = try Tabled.findings("y,a,b\n" + rows.joined(separator: "\n"), factors: ["a", "b"]).total
    #expect(
      found.warnings.map(\.sentence) == [
        "b: with all factors in the model the effect has another sign than alone. Others stand in for it; go by importance, not by beta."
      ])
  }
}
