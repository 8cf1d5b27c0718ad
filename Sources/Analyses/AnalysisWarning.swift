import Datasets

/// A warning that a reader should know before acting on findings.
package enum AnalysisWarning: Hashable, Sendable {
  /// Many rows are not complete; what is missing most often.
  case incomplete(complete: Int, rows: Int, Gap)
  /// Factors that nobody in the group was asked about.
  case notAsked([String])
  /// Factors that only some people were asked about, when nobody was asked about all factors.
  case askedOfSome([String])
  /// Factors that everybody gave the same rating.
  case constant([String])
  /// Factors with the same ratings, except for their scale.
  case twins([String])
  /// Factors one of which is a combination of the others.
  case collinear([String])
  /// Factors whose coefficient has another sign than their correlation.
  case signs([String])
  /// Factors whose correlation with the outcome is negative.
  case negative([String])
  /// A small base.
  case small(complete: Int, least: Int)
  /// Rows count that do not have all factors: how many, how many are complete, and how many have both of the rarest pair.
  case estimated(complete: Int, usable: Int, pair: Int)
  /// Rows without all factors cannot count, because too few have both of some pair of factors.
  case pairsTooFew(complete: Int, usable: Int, pair: Int)
  /// An outcome or factors whose scale is turned.
  case turned([String])
  /// Rows with the weight 0 in a column, which are left out.
  case zeroWeights(String, count: Int)
  /// Fewer complete rows than ten for each factor.
  case fewPerFactor(effective: Double, of: Int, factors: Int)
  /// The factors explain nearly everything.
  case perfect(Double)
  /// A column of different whole numbers, as those of rows or people are; its label.
  case numbered(String)
  /// A column of which one or two rows are far from all others; its label.
  case dominated(String, rows: Int)
  /// Replicates without variance of the outcome.
  case replicates(without: Int, of: Int)
  /// A version of the questionnaire that was left out: its number, rows and waves; the factors that it does not have; the
  /// questions that mean something else there, each with the reason; and whether it could be included by stretching scales.
  case versionLeftOut(
    Int, rows: Int, waves: [String], absent: [String], changed: [String], canBeRescaled: Bool)
  /// Questions whose points were stretched to the scale of the newest version: their ids, the version's number and its rows.
  case stretched([String], Int, rows: Int)
  /// A version whose interviews are not in the figures of some items: its number, its rows, their labels.
  case versionWithout(Int, rows: Int, [String])
  /// Factors that none of the versions among the interviews has.
  case notInVersions([String])
  /// A segment whose groups mean something else in some versions, with their numbers and rows.
  case segmentNotInVersions(String, [Int], rows: Int)
  /// There are too many factors to compute dominance.
  case noDominance(factors: Int, most: Int)

  /// Whether the warning is shown for groups. Warnings that hold for all respondents are not repeated there.
  package var concernsGroups: Bool {
    switch self {
    case .notAsked, .constant, .twins, .collinear, .small, .fewPerFactor, .replicates, .estimated,
      .pairsTooFew, .perfect, .dominated:
      true
    case .askedOfSome, .incomplete, .signs, .negative, .noDominance, .zeroWeights, .turned, .versionWithout,
      .numbered,
      .versionLeftOut, .stretched,
      .notInVersions,
      .segmentNotInVersions:
      false
    }
  }

  /// What is missing most often among rows with any answer, and how often.
  package enum Gap: Hashable, Sendable {
    case outcome(String, missing: Int)
    case factor(String, missing: Int)
    case weight(String, missing: Int)
  }

  /// The warning as a full sentence.
  package var sentence: String {
    func list(_ labels: [String]) -> String { AnalysisProblem.list(labels) }
    switch self {
    case .incomplete(let complete, let rows, let gap):
      return
        "Only \(complete) of the \(rows) interviews with any answer are complete, and only these count here. "
        + Self.advice(gap)
    case .notAsked(let labels):
      return "\(list(labels)): nobody here was asked about \(labels.count == 1 ? "it" : "them")."
    case .askedOfSome(let labels):
      return
        "\(list(labels)): not everybody was asked about \(labels.count == 1 ? "it" : "them"), so "
        + "\(labels.count == 1 ? "it is" : "they are") left out here."
    case .constant(let labels):
      return
        "Everybody gave the same rating to \(list(labels)), so no importance can be computed for \(labels.count == 1 ? "it" : "them")."
    case .twins(let labels):
      return
        "\(list(labels)) have the same ratings, except for their scales or directions. Each gets an equal part of the contribution."
    case .collinear(let labels):
      return "\(list(labels)) cannot be separated: one of them is an exact combination of the others."
    case .signs(let labels):
      return
        "\(list(labels)): the effect changes its sign when all factors are in the model, because other factors correlate "
        + "with \(labels.count == 1 ? "it" : "them"). Use importance, not beta."
    case .negative(let labels):
      return
        "\(list(labels)): the higher the rating, the lower the outcome. Check whether the scale is reversed."
    case .small(let complete, let least):
      return
        "The base is small: \(complete) complete interviews, fewer than \(least). Treat the results as a rough indication."
    case .estimated(let complete, let usable, let pair):
      return
        "Only \(complete) of \(usable) interviews have all ratings, because not everybody has every one. All \(usable) count "
        + "here, with correlations estimated by maximum likelihood. At least \(pair) have any two of the ratings together."
    case .pairsTooFew(let complete, let usable, let pair):
      return
        "Only \(complete) of \(usable) interviews have all ratings, because not everybody was asked about every factor. "
        + "Only \(pair) have some two ratings together, too few to estimate from all of them."
    case .turned(let labels):
      return
        "\(list(labels)): the low end of the scale is the good one, so its points are turned here: higher is better in all "
        + "figures."
    case .zeroWeights(let column, let count):
      return
        "The weight in `\(column)` is 0 \(count == 1 ? "once" : "\(count) times"); such interviews are left out."
    case .perfect(let r2):
      return
        "The factors explain \(r2 > 0.9995 ? "all" : "nearly all") of the outcome, which answers of people do not. Perhaps the outcome is computed from "
        + "them, or one of them is the outcome again."
    case .numbered(let label):
      return
        "\(label): all values are different whole numbers, as the numbers of interviews are. Is it a rating?"
    case .dominated(let label, let rows):
      return
        "\(label): \(rows == 1 ? "one row is" : "two rows are") far from all others, and can decide everything. Perhaps it is a "
        + "total, or a typing error."
    case .fewPerFactor(let effective, let complete, let factors):
      let isLess = Double(complete) - effective > 0.5
      return
        "\(isLess ? "Effectively \(Int(effective.rounded())) of \(complete)" : "\(complete)") complete interviews are fewer than ten for each of the \(factors) factors. Treat what is told of single "
        + "factors as a rough indication."
    case .replicates(let without, let of):
      return
        "In \(without) of \(of) bootstrap replicates the outcome hardly varied. They are left out, so the intervals are "
        + "narrower than they should be."
    case .versionLeftOut(let number, let rows, let waves, let absent, let changed, let canBeRescaled):
      return Self.leftOut(number, rows, waves, absent, changed, canBeRescaled)
    case .stretched(let questions, let number, let rows):
      return
        "The points of \(list(questions.map { "`\($0)`" })) in the \(rows) interview\(rows == 1 ? "" : "s") with version \(number) are stretched to the scale of "
        + "the newest version. That people would have used both scales alike is assumed, not known."
    case .versionWithout(let number, let rows, let labels):
      return
        "The \(rows) interview\(rows == 1 ? "" : "s") with version \(number) of the questionnaire \(rows == 1 ? "is" : "are") not in the "
        + "figures of \(list(labels)): there it means something else, or is not asked."
    case .notInVersions(let labels):
      return
        "\(list(labels)): these interviews are with versions of the questionnaire that do not ask about "
        + "\(labels.count == 1 ? "it" : "them"), so \(labels.count == 1 ? "it is" : "they are") left out here."
    case .segmentNotInVersions(let label, let numbers, let rows):
      return
        "\(label): the groups mean something else in \(VersionNotes.words(numbers)), so its \(rows) interviews are in no group."
    case .noDominance(let factors, let most):
      return "Dominance is not computed for more than \(most) factors; there are \(factors)."
    }
  }

  private static func leftOut(
    _ number: Int, _ rows: Int, _ waves: [String], _ absent: [String], _ changed: [String],
    _ canBeRescaled: Bool
  ) -> String {
    let wave = waves.isEmpty ? "" : ", wave\(waves.count == 1 ? "" : "s") \(waves.joined(separator: ", "))"
    var reasons = changed
    if !absent.isEmpty { reasons.append("it does not ask about \(AnalysisProblem.list(absent))") }
    return
      "The \(rows) interview\(rows == 1 ? "" : "s") with version \(number) of the questionnaire\(wave) \(rows == 1 ? "is" : "are") left out: "
      + reasons.joined(separator: "; ") + "."
      + (canBeRescaled ? " To include them, stretch the older scale to the new one." : "")
  }

  static func advice(_ gap: Gap) -> String {
    switch gap {
    case .outcome(let label, let missing):
      "Most often missing: the outcome, \(label) (\(missing) times)."
    case .factor(let label, let missing):
      "Most often missing: \(label) (\(missing) times). To use more interviews, leave it out."
    case .weight(let column, let missing):
      "Most often missing: the weight, \(column) (\(missing) times). Give every interview a weight."
    }
  }
}
