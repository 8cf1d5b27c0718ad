import Texts

/// Why importance cannot be computed.
package enum AnalysisProblem: Error, Hashable, Sendable {
  /// No question of the questionnaire measures an outcome.
  case noOutcome(questionnaire: String)
  /// No question of the questionnaire measures anything.
  case nothingMeasured(questionnaire: String)
  /// No battery measures satisfaction or performance.
  case noRatings(questionnaire: String)
  case unknownOutcome(String, near: String?)
  case unknownFactor(String, near: String?)
  case unknownSegment(String, near: String?, all: [String])
  /// The same column is named twice, or as outcome and factor.
  case repeated(String)
  /// There are fewer than two factors.
  case oneFactor
  /// Fewer than two factors vary; the labels of the others.
  case oneVaries(constant: [String])
  /// There are no rows.
  case noRows
  /// Under the weights of a column, fewer rows count effectively than the factors need.
  case tooFewEffective(String, effective: Double, factors: Int)
  /// All weights of a column are 0.
  case zeroWeights(String)
  /// A segment has more groups than can be shown.
  case tooManyGroups(String, count: Int, most: Int)
  /// Nobody answered the question with this label.
  case nobodyAnswered(String)
  /// No row is complete; what is missing most often.
  case noneComplete(rows: Int, AnalysisWarning.Gap)
  /// Fewer complete rows than the factors need.
  case tooFewRows(complete: Int, factors: Int)
  /// The outcome has the same value in all complete rows.
  case constantOutcome(String, complete: Int)
  /// A column has numbers that its scale does not have; how many.
  case outsideScale(String, count: Int, RatingScale)
  /// Numbers that look like codes for missing answers.
  case suspectCodes([SuspectCode])
  /// Some weights are negative; their column and number.
  case badWeights(String, count: Int)
  /// A group has fewer complete rows than the minimum.
  case smallBase(complete: Int, least: Int)

  /// What is wrong, and what to do next, in full sentences.
  package var message: String {
    switch self {
    case .noOutcome(let id):
      "The questionnaire `\(id)` has no outcome. Add `measures: overall` to the overall question."
    case .nothingMeasured(let id):
      "The questionnaire `\(id)` measures nothing. Add `measures: satisfaction` to the battery over the factors, or "
        + "`measures: overall` to the overall question."
    case .noRatings(let id):
      "The questionnaire `\(id)` has no ratings of factors. Add `measures: satisfaction` to the battery over the factors."
    case .unknownOutcome(let name, let near):
      "There is no question `\(name)` with a single answer. "
        + Self.hint(near, "Name a question that is asked once, such as the overall question.")
    case .unknownFactor(let name, let near):
      "There is no factor `\(name)`. "
        + Self.hint(near, "The ids of the factors are in the questionnaire, under `factors`.")
    case .unknownSegment(let name, let near, let all):
      "There is no segment `\(name)`. "
        + Self.hint(
          near,
          all.isEmpty
            ? "The questionnaire has no segments." : "The segments are: \(all.joined(separator: ", ")).")
    case .repeated(let column): "`\(column)` is named twice. Name the outcome once, and each factor once."
    case .oneFactor:
      "There is only one factor, but importance compares factors. Name at least two."
    case .oneVaries(let constant):
      "Importance compares factors whose ratings vary, but fewer than two do. Everybody gave the same rating to "
        + "\(Self.list(constant))."
    case .noRows: "There are no interviews to analyze."
    case .nobodyAnswered(let label):
      "Nobody answered \(label): all its answers are missing. Leave it out, or check how it is coded."
    case .tooFewEffective(let column, let effective, let factors):
      "The weights in `\(column)` are so unequal that effectively only \(Int(effective.rounded())) interviews count, too few for "
        + "\(factors) factors. Check the weights, or limit them."
    case .zeroWeights(let column): "All weights in `\(column)` are 0 here, so nobody counts."
    case .tooManyGroups(let label, let count, let most):
      "\(label) has \(count) groups, more than the \(most) that can be compared. Name a segment with fewer groups."
    case .noneComplete(let rows, let gap):
      "None of the \(rows) interviews has an answer to the outcome and all factors\(Self.weighted(gap)). "
        + AnalysisWarning.advice(gap)
    case .tooFewRows(let complete, let factors):
      "\(complete) complete interview\(complete == 1 ? " is" : "s are") too few for \(factors) factors. At least "
        + "\(factors + 2) are needed, and at least ten per factor for reliable results. Conduct more interviews, or use "
        + "fewer factors."
    case .constantOutcome(let label, let complete):
      "The outcome \(label) has the same value in all \(complete) complete interviews, so there are no differences to explain."
    case .outsideScale(let column, let count, let scale):
      "`\(column)` has \(count) number\(count == 1 ? "" : "s") outside of its scale, \(Self.number(scale.points.lowerBound)) to "
        + "\(Self.number(scale.points.upperBound)). If they mean missing answers, name them as such; if not, correct the scale."
    case .suspectCodes(let codes):
      codes.map {
        "`\($0.column)` has the number \($0.code) \($0.count == 1 ? "once" : "\($0.count) times"), beyond its other values, "
          + "\(Self.number($0.others.lowerBound)) to \(Self.number($0.others.upperBound)). "
      }.joined()
        + "Such numbers often mean a missing answer. Read as ratings, they would falsify the results, so say which they are."
    case .badWeights(let column, let count):
      "\(count) weight\(count == 1 ? "" : "s") in `\(column)` \(count == 1 ? "is" : "are") below zero. Correct them, or "
        + "remove those interviews."
    case .smallBase(let complete, let least):
      "\(complete) interview\(complete == 1 ? "" : "s"), fewer than \(least), so the results are not shown."
    }
  }

  /// A number without a fraction that is not there.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private static func weighted(_ gap: AnalysisWarning.Gap) -> String {
    if case .weight = gap { ", and a weight" } else { "" }
  }

  private static func hint(_ near: String?, _ otherwise: String) -> String {
    Suggestion(near: near, otherwise: otherwise).sentence
  }

  /// A list of names: `a`, `a and b`, `a, b and c`.
  package static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
