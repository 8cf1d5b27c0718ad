/// What an importance analysis wants to know: which columns are the outcome and the factors, and what goes with them.
package struct ImportancePlan: Sendable {
  /// A factor with its columns.
  package struct Factor: Hashable, Sendable {
    /// Its id: that of the questionnaire, or the name of its column.
    package var id: String
    /// What it is called.
    package var label: String
    /// The column of what customers experienced: satisfaction or performance.
    package var rating: String
    /// The column of how important customers say it is.
    package var stated: String?

    /// A factor of somebody's data, where the column's name is all that is known.
    package init(column: String) { (id, label, rating) = (column, column, column) }

    /// A factor with a label and its columns.
    package init(id: String, label: String, rating: String, stated: String?) {
      (self.id, self.label, self.rating, self.stated) = (id, label, rating, stated)
    }
  }

  /// A group of a segment.
  package struct Group: Hashable, Sendable {
    /// Its id: what stands in the column.
    package var id: String
    /// What it is called.
    package var label: String

    /// A group with its name.
    package init(id: String, label: String) { (self.id, self.label) = (id, label) }
  }

  /// A way of dividing the respondents.
  package struct Segment: Hashable, Sendable {
    /// Its id: that of the questionnaire, or the name of its column.
    package var id: String
    /// What it is called.
    package var label: String
    /// The column of its groups.
    package var column: String
    /// The groups that are known beforehand, in their order; others follow as they are found.
    package var groups: [Group]

    /// A segment with its column and groups.
    package init(id: String, label: String, column: String, groups: [Group] = []) {
      (self.id, self.label, self.column, self.groups) = (id, label, column, groups)
    }
  }

  /// The column of the outcome.
  package var outcome: String
  /// What the outcome is called.
  package var outcomeLabel: String
  /// The factors, in the order of the questionnaire.
  package var factors: [Factor]
  /// The highest point of the factors' scale, where it is known: the top box.
  package var top: Double?
  /// Columns that are means of others, by their names: of the answered ones, respondent by respondent.
  package var means: [String: [String]] = [:]
  /// The column of the weights.
  package var weights: String?
  /// The segments to go through.
  package var segments: [Segment] = []

  /// The plan of somebody's data, by the names of the columns.
  package init(outcome: String, factors: [String]) {
    self.outcome = outcome
    outcomeLabel = outcome
    self.factors = factors.map { Factor(column: $0) }
  }

  /// The columns of numbers that are wanted, each once: the outcome, the ratings, what is stated, the weights.
  package var numbers: [String] {
    var seen: Set<String> = []
    return ([outcome] + factors.map(\.rating) + factors.compactMap(\.stated) + [weights].compactMap { $0 })
      .flatMap { means[$0] ?? [$0] }.filter { seen.insert($0).inserted }
  }

  /// The columns of categories that are wanted.
  package var categories: [String] { segments.map(\.column) }
}
