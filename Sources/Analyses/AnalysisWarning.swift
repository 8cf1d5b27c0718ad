/// Something that a reader of findings should know before acting on them.
package enum AnalysisWarning: Hashable, Sendable {
  /// Many rows are not complete; what is missing most often.
  case incomplete(complete: Int, rows: Int, Gap)
  /// Factors that nobody of the group was asked about.
  case notAsked([String])
  /// Factors that only some were asked about, where nobody was asked about all.
  case askedOfSome([String])
  /// Factors that everybody rated alike.
  case constant([String])
  /// Factors that are one and the same.
  case twins([String])
  /// Factors one of which is a combination of the others.
  case collinear([String])
  /// Factors whose coefficient has another sign than their correlation.
  case signs([String])
  /// Factors whose correlation with the outcome is negative.
  case negative([String])
  /// A base that is small for what is shown.
  case small(complete: Int, least: Int)
  /// Replicates in which the outcome had one value only.
  case replicates(without: Int, of: Int)
  /// Dominance is not computed for so many factors.
  case noDominance(factors: Int, most: Int)

  /// Whether it is worth a line beside a group, where what is true of all is not said again.
  package var concernsGroups: Bool {
    switch self {
    case .notAsked, .constant, .twins, .collinear, .small, .replicates: true
    case .askedOfSome, .incomplete, .signs, .negative, .noDominance: false
    }
  }

  /// What is missing most often among rows that answered anything, and how often.
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
        "Only \(complete) of \(rows) interviews that answered any of it are complete, and only they count here. "
        + Self.advice(gap)
    case .notAsked(let labels):
      return "\(list(labels)): nobody here was asked about \(labels.count == 1 ? "it" : "them")."
    case .askedOfSome(let labels):
      return
        "\(list(labels)): not everybody was asked about \(labels.count == 1 ? "it" : "them"), so "
        + "\(labels.count == 1 ? "it is" : "they are") left out here. --by shows the groups that were."
    case .constant(let labels):
      return
        "Everybody rated \(list(labels)) alike, so nothing can be derived for \(labels.count == 1 ? "it" : "them")."
    case .twins(let labels):
      return
        "\(list(labels)) are one and the same but for their scales, and share equally what they contribute."
    case .collinear(let labels):
      return "\(list(labels)) cannot be told apart: one of them is an exact combination of the others."
    case .signs(let labels):
      return
        "\(list(labels)): with all factors in the model the effect has another sign than alone. Others stand in for "
        + "\(labels.count == 1 ? "it" : "them"); go by importance, not by beta."
    case .negative(let labels):
      return "\(list(labels)): the higher the rating, the lower the outcome. Is the scale turned round?"
    case .small(let complete, let least):
      return "The base is small: \(complete) complete interviews, fewer than \(least). Read it as a hint."
    case .replicates(let without, let of):
      return
        "In \(without) of \(of) bootstrap replicates the outcome had as good as one value; they are left out, so the "
        + "intervals are narrower than they should be."
    case .noDominance(let factors, let most):
      return "Dominance set by set is not computed for \(factors) factors: more than \(most)."
    }
  }

  static func advice(_ gap: Gap) -> String {
    switch gap {
    case .outcome(let label, let missing):
      "Most often missing is the outcome, \(label) (\(missing) times): another one can be named with --outcome."
    case .factor(let label, let missing):
      "Most often missing is \(label) (\(missing) times). To use more interviews, leave it out with --factors."
    case .weight(let column, let missing):
      "Most often missing is the weight, \(column) (\(missing) times): give every interview one."
    }
  }
}
