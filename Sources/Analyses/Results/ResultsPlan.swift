package import Instruments

/// What was measured, and for whom: the plan of a table of results.
package struct ResultsPlan: Sendable {
  /// Something that was measured with one number for each respondent.
  package struct Item: Hashable, Sendable {
    /// Its id: that of the factor or question, or the name of its column.
    package var id: String
    /// Its label.
    package var label: String
    /// The column with the ratings.
    package var column: String
    /// Its scale; nil if it is not known.
    package var scale: RatingScale?
    /// The column with what was expected; nil if that was not asked.
    package var expectation: String?
    /// Whether it is the question whether one would recommend, on 0 to 10.
    package var isRecommend = false
  }

  /// The outcomes, then the factors, in order.
  package var items: [Item]
  /// Computed columns, by name: the means of other columns.
  package var means: [String: [String]]
  /// The column of the weights.
  package var weights: String?
  /// The segments whose groups are compared.
  package var segments: [ImportancePlan.Segment]

  /// The columns of numbers that are needed, each once.
  package var numbers: [String] {
    var seen: Set<String> = []
    return (items.flatMap { [$0.column] + [$0.expectation].compactMap { $0 } } + [weights].compactMap { $0 })
      .flatMap { means[$0] ?? [$0] }.filter { seen.insert($0).inserted }
  }

  /// The outcomes in the order in which they are shown.
  private static let outcomes: [Measure] = [
    .overall, .recommend, .repurchase, .trust, .distinctiveness,
  ]

  /// The plan for a questionnaire, from the roles that `measures` gives its questions.
  package init(_ questionnaire: Questionnaire, segments: [String] = []) throws(AnalysisProblem) {
    let roles = Roles(questionnaire)
    var items: [Item] = []
    for role in Self.outcomes {
      for question in questionnaire.questions
      where question.fieldCount == 1 && question.measures.contains(where: { $0.role == role && $0.of == nil })
      {
        let column = roles.name(question.firstField)
        items.append(
          Item(
            id: question.id, label: roles.text(question.label) ?? question.id, column: column,
            scale: roles.scale([column]), isRecommend: role == .recommend))
      }
    }
    // The factors are those of an analysis of importance; any outcome will do.
    let plan = try? ImportancePlan(questionnaire)
    items += (plan?.factors ?? []).map {
      Item(id: $0.id, label: $0.label, column: $0.rating, scale: $0.scale, expectation: $0.expectation)
    }
    if items.isEmpty { throw .nothingMeasured(questionnaire: questionnaire.id) }
    (self.items, means) = (items, plan?.means ?? [:])
    self.segments = []
    for id in segments { self.segments.append(try roles.segment(id)) }
  }

  /// The plan for the columns of anybody's data.
  package init(_ roles: DataRoles) {
    let plan = roles.plan
    items =
      [Item(id: plan.outcome, label: plan.outcomeLabel, column: plan.outcome, scale: plan.outcomeScale)]
      + [roles.recommend].compactMap { $0 }.map {
        Item(
          id: $0.name, label: $0.label ?? $0.name, column: $0.name, scale: $0.scale, isRecommend: true)
      }
      + plan.factors.map {
        Item(id: $0.id, label: $0.label, column: $0.rating, scale: $0.scale, expectation: $0.expectation)
      }
    (means, weights, segments) = ([:], plan.weights, plan.segments)
  }
}
