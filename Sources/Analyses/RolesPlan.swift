package import Instruments
import Texts

extension ImportancePlan {
  /// The possible outcomes, in the order in which they are tried.
  private static let outcomes: [Measure] = [
    .overall, .recommend, .repurchase, .trust, .distinctiveness, .budget,
  ]

  /// The plan for a questionnaire, from the roles that `measures` gives its questions.
  ///
  /// - Parameters:
  ///   - outcome: the id of a question, or a role such as `recommend`; nil for the first existing outcome.
  ///   - factors: the ids of some factors; nil for all.
  ///   - segments: the ids of segments.
  package init(
    _ questionnaire: Questionnaire, outcome: String? = nil, factors: [String]? = nil, segments: [String] = []
  ) throws(AnalysisProblem) {
    let roles = Roles(questionnaire)
    let asked = try roles.outcome(outcome, among: Self.outcomes)
    let all = roles.ratings
    let rated = all.filter { !$0.columns.contains(where: asked.columns.contains) }
    guard !rated.isEmpty else { throw .noRatings(questionnaire: questionnaire.id) }
    let stated = roles.columns(of: .importance)
    let expected = roles.columns(of: .expectation)
    var chosen = rated
    if let factors { chosen = try roles.chosen(all, factors) }
    // A factor that contains the outcome itself cannot explain it.
    for rating in chosen {
      if let shared = rating.columns.first(where: asked.columns.contains) { throw .repeated(shared) }
    }
    self.init(outcome: asked.name, factors: [])
    (outcomeLabel, outcomeScale) = (asked.label, roles.scale(asked.columns))
    self.outcome = note(asked.columns, as: "the mean of \(asked.label)")
    self.factors = chosen.map { rating in
      Factor(
        id: rating.id, label: rating.label, rating: note(rating.columns, as: "the mean of \(rating.id)"),
        stated: stated[rating.id].map { note($0, as: "the stated mean of \(rating.id)") },
        expectation: expected[rating.id].flatMap { columns in
          // A gap needs one scale.
          roles.scale(columns) == roles.scale(rating.columns)
            ? note(columns, as: "the expected mean of \(rating.id)") : nil
        },
        scale: roles.scale(rating.columns))
    }
    for id in segments { self.segments.append(try roles.segment(id)) }
  }
}

extension ImportancePlan {
  /// The name of a column with the mean of some columns; a single column is used directly.
  private mutating func note(_ columns: [String], as name: String) -> String {
    if columns.count == 1 { return columns[0] }
    means[name] = columns
    return name
  }
}
