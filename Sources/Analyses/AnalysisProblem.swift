/// Why there is no importance to be told.
package enum AnalysisProblem: Error, Hashable, Sendable {
  /// No question of the questionnaire measures an outcome.
  case noOutcome(questionnaire: String)
  /// No battery measures satisfaction or performance.
  case noRatings(questionnaire: String)
  case unknownOutcome(String, near: String?)
  case unknownFactor(String, near: String?)
  case unknownSegment(String, near: String?, all: [String])
  /// The same column is asked for twice, or as outcome and factor.
  case repeated(String)
  /// There is one factor, or none.
  case oneFactor
  /// Only one factor varies; the others, by their labels, do not.
  case oneVaries(constant: [String])
  /// There are no rows at all.
  case noRows
  /// Nobody answered the question of this label.
  case nobodyAnswered(String)
  /// Nobody answered everything; what is missing most often.
  case noneComplete(rows: Int, AnalysisWarning.Gap)
  /// Fewer complete rows than the factors need.
  case tooFewRows(complete: Int, factors: Int)
  /// The outcome is the same in all complete rows.
  case constantOutcome(String, complete: Int)
  /// A weight is zero or negative; how many are, and their column.
  case badWeights(String, count: Int)
  /// A group has fewer complete rows than are shown.
  case smallBase(complete: Int, least: Int)

  /// What is wrong, and what to do next, in full sentences.
  package var message: String {
    switch self {
    case .noOutcome(let id):
      "The questionnaire `\(id)` has no outcome that importance could be derived for. Give the overall question "
        + "`measures: overall`, or name a question with --outcome."
    case .noRatings(let id):
      "The questionnaire `\(id)` rates no factors. Give the battery over the factors `measures: satisfaction`."
    case .unknownOutcome(let name, let near):
      "There is no single question `\(name)`. "
        + Self.hint(near, "Name a question that is asked once, such as the overall one.")
    case .unknownFactor(let name, let near):
      "There is no factor `\(name)`. "
        + Self.hint(near, "`outsidein check` the questionnaire for the ids of its factors.")
    case .unknownSegment(let name, let near, let all):
      "There is no segment `\(name)`. "
        + Self.hint(
          near,
          all.isEmpty ? "The questionnaire has no segments." : "There are: \(all.joined(separator: ", ")).")
    case .repeated(let column): "`\(column)` is named twice. Name the outcome once, and each factor once."
    case .oneFactor:
      "There is only one factor, and importance compares factors. Name at least two."
    case .oneVaries(let constant):
      "Fewer than two factors vary: everybody gave the same answer about \(Self.list(constant)). "
        + "Importance compares factors that vary."
    case .noRows: "There are no interviews to analyse."
    case .nobodyAnswered(let label):
      "Nobody answered \(label): all its answers are missing. Leave it out, or look at how it was coded."
    case .noneComplete(let rows, let gap):
      "None of the \(rows) interviews has an answer to the outcome and all factors\(Self.weighted(gap)). "
        + AnalysisWarning.advice(gap)
    case .tooFewRows(let complete, let factors):
      "\(complete) complete interview\(complete == 1 ? " is" : "s are") too few for \(factors) factors: at least "
        + "\(factors + 2) are needed, and ten times as many factors for figures to trust. Ask more people, or name "
        + "fewer factors with --factors."
    case .constantOutcome(let label, let complete):
      "The outcome \(label) is the same in all \(complete) complete interviews, so nothing can explain its differences."
    case .badWeights(let column, let count):
      "\(count) weight\(count == 1 ? "" : "s") in `\(column)` \(count == 1 ? "is" : "are") zero or negative. A weight "
        + "says how many people an interview stands for: mend the weights, or leave those interviews out."
    case .smallBase(let complete, let least):
      "\(complete) interview\(complete == 1 ? "" : "s"), fewer than \(least): not shown."
    }
  }

  private static func weighted(_ gap: AnalysisWarning.Gap) -> String {
    if case .weight = gap { ", and a weight" } else { "" }
  }

  private static func hint(_ near: String?, _ otherwise: String) -> String {
    near.map { "Did you mean `\($0)`?" } ?? otherwise
  }

  /// Names as a person lists them: `a`, `a and b`, `a, b and c`.
  package static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
