/// The plan of an importance analysis: the columns of the outcome, the factors, the weights and the segments.
package struct ImportancePlan: Sendable {
  /// A factor with its columns.
  package struct Factor: Hashable, Sendable {
    /// Its id: that of the questionnaire, or the name of its column.
    package var id: String
    /// Its label.
    package var label: String
    /// The column with satisfaction or performance.
    package var rating: String
    /// The column with stated importance.
    package var stated: String?
    /// The column with what is expected.
    package var expectation: String?
    /// The scale of its ratings; nil if it is not known.
    package var scale: RatingScale?

    /// A factor of a CSV file, with the column name as id and label.
    package init(column: String) { (id, label, rating) = (column, column, column) }

    /// A factor with a label, its columns and its scale.
    package init(
      id: String, label: String, rating: String, stated: String?, expectation: String? = nil,
      scale: RatingScale? = nil
    ) {
      (self.id, self.label, self.rating, self.stated) = (id, label, rating, stated)
      (self.expectation, self.scale) = (expectation, scale)
    }
  }

  /// A group of a segment.
  package struct Group: Hashable, Sendable {
    /// Its id: the word in the column.
    package var id: String
    /// Its label.
    package var label: String

    /// A group with an id and a label.
    package init(id: String, label: String) { (self.id, self.label) = (id, label) }
  }

  /// A segment: a way to divide the respondents into groups.
  package struct Segment: Hashable, Sendable {
    /// Its id: that of the questionnaire, or the name of its column.
    package var id: String
    /// Its label.
    package var label: String
    /// The column with its groups.
    package var column: String
    /// The groups that are known in advance, in order; other groups in the data follow.
    package var groups: [Group]

    /// A segment with its column and groups.
    package init(id: String, label: String, column: String, groups: [Group] = []) {
      (self.id, self.label, self.column, self.groups) = (id, label, column, groups)
    }
  }

  /// The column of the outcome.
  package var outcome: String
  /// The label of the outcome.
  package var outcomeLabel: String
  /// The factors, in the order of the questionnaire.
  package var factors: [Factor]
  /// The scale of the outcome; nil if it is not known.
  package var outcomeScale: RatingScale?
  /// Computed columns, by name: for each respondent, the mean over the answered columns of the list.
  package var means: [String: [String]] = [:]
  /// The column of the weights.
  package var weights: String?
  /// The segments to analyze.
  package var segments: [Segment] = []

  /// The plan for a CSV file, by column names.
  package init(outcome: String, factors: [String]) {
    self.outcome = outcome
    outcomeLabel = outcome
    self.factors = factors.map { Factor(column: $0) }
  }

  /// The columns of numbers that are needed, each once: outcome, ratings, stated importance and weights.
  package var numbers: [String] {
    var seen: Set<String> = []
    return
      ([outcome] + factors.map(\.rating) + factors.compactMap(\.stated) + factors.compactMap(\.expectation)
      + [weights].compactMap { $0 })
      .flatMap { means[$0] ?? [$0] }.filter { seen.insert($0).inserted }
  }

  /// The columns of categories that are needed.
  package var categories: [String] { segments.map(\.column) }
}
