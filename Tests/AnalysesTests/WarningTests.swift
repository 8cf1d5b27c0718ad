import Analyses
import Testing

/// What a reader is told beside the figures, whole sentences, for one and for several.
@Suite struct WarningTests {
  @Test(
    "Each warning is a sentence",
    arguments: [
      (
        .incomplete(complete: 3, rows: 9, .outcome("trust", missing: 5)),
        "Only 3 of the 9 interviews with any answer are complete, and only these count here. Most often missing: the outcome, trust (5 times)."
      ),
      (
        .incomplete(complete: 3, rows: 9, .weight("w", missing: 4)),
        "Only 3 of the 9 interviews with any answer are complete, and only these count here. Most often missing: the weight, w (4 times). Give every interview a weight."
      ),
      (.notAsked(["a"]), "a: nobody here was asked about it."),
      (.notAsked(["a", "b"]), "a and b: nobody here was asked about them."),
      (
        .askedOfSome(["a"]),
        "a: not everybody was asked about it, so it is left out here."
      ),
      (
        .askedOfSome(["a", "b", "c"]),
        "a, b and c: not everybody was asked about them, so they are left out here."
      ),
      (.constant(["a"]), "Everybody gave the same rating to a, so no importance can be computed for it."),
      (
        .constant(["a", "b"]),
        "Everybody gave the same rating to a and b, so no importance can be computed for them."
      ),
      (
        .signs(["a"]),
        "a: the effect changes its sign when all factors are in the model, because other factors correlate with it. Use importance, not beta."
      ),
      (
        .signs(["a", "b"]),
        "a and b: the effect changes its sign when all factors are in the model, because other factors correlate with them. Use importance, not beta."
      ),
      (
        .negative(["a"]),
        "a: the higher the rating, the lower the outcome. Check whether the scale is reversed."
      ),
      (
        .replicates(without: 3, of: 100),
        "In 3 of 100 bootstrap replicates the outcome hardly varied. They are left out, so the intervals are narrower than they should be."
      ),
      (
        .noDominance(factors: 23, most: 22),
        "Dominance is not computed for more than 22 factors; there are 23."
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
        "1 complete interview is too few for 2 factors. At least 4 are needed, and at least ten per factor for reliable results. Conduct more interviews, or use fewer factors."
      ),
      (
        .badWeights("w", count: 2),
        "2 weights in `w` are below zero. Correct them, or remove those interviews."
      ),
      (.smallBase(complete: 1, least: 30), "1 interview, fewer than 30, so the results are not shown."),
      (
        .noneComplete(rows: 7, .weight("w", missing: 7)),
        "None of the 7 interviews has an answer to the outcome and all factors, and a weight. Most often missing: the weight, w (7 times). Give every interview a weight."
      ),
      (
        .unknownOutcome("x", near: nil),
        "There is no question `x` with a single answer. Name a question that is asked once, such as the overall question."
      ),
      (
        .unknownFactor("x", near: nil),
        "There is no factor `x`. The ids of the factors are in the questionnaire, under `factors`."
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
        "b: the higher the rating, the lower the outcome. Check whether the scale is reversed."
      ])
    // Alone a correlation of -0.5 is what chance does to sixteen rows; beside a it is not.
    #expect(
      try told { a, b in a - 0.4 * b } == [
        "b: the higher the rating, the lower the outcome. Check whether the scale is reversed."
      ])
    #expect(try told { a, b in a - 0.1 * b } == [])
    #expect(try told { a, b in a + b } == [])
  }

  @Test("An effect whose sign turns among the other factors is told") func signs() throws {
    // Alone b goes up with y, r = 0.78; beside a it goes down, t = −8.6.
    let rows = (0..<60).map { row -> String in
      let (a, noise) = (Double(row % 10), Double(row * 7 % 5))
      return "\(a - 0.5 * noise + 0.3 * Double(row * 3 % 7)),\(a),\(a + noise)"
    }
    let found = try Tabled.findings("y,a,b\n" + rows.joined(separator: "\n"), factors: ["a", "b"]).total
    #expect(
      found.warnings.map(\.sentence) == [
        "b: the effect changes its sign when all factors are in the model, because other factors correlate with it. Use importance, not beta."
      ])
  }
}
