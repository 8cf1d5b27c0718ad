package import Datasets

/// The roles of the columns of anybody's data: which is the outcome, which are factors, and how they are coded.
package struct DataRoles: Hashable, Sendable {
  /// A column of ratings.
  package struct Column: Hashable, Sendable {
    /// Its name in the file.
    package var name: String
    /// Its label; nil for its name.
    package var label: String?
    /// Its scale; nil if it is not told.
    package var scale: RatingScale?
    /// The numbers that mean a missing answer; nil if they are not told.
    package var missing: Set<Double>?
    /// The column with the stated importance of the same factor.
    package var stated: String?
    /// The column with what is expected of the same factor.
    package var expectation: String?

    /// A column of which only the name is known.
    package init(_ name: String) { self.name = name }
  }

  /// The outcome.
  package var outcome: Column
  /// The question whether one would recommend, on 0 to 10.
  package var recommend: Column?
  /// The factors, in order.
  package var factors: [Column]
  /// The column of the weights.
  package var weight: String?
  /// The columns with the groups of segments, in order.
  package var segments: [Column]

  /// The plan of an analysis.
  package var plan: ImportancePlan {
    var plan = ImportancePlan(outcome: outcome.name, factors: [])
    (plan.outcomeLabel, plan.outcomeScale) = (outcome.label ?? outcome.name, outcome.scale)
    plan.factors = factors.map {
      ImportancePlan.Factor(
        id: $0.name, label: $0.label ?? $0.name, rating: $0.name, stated: $0.stated,
        expectation: $0.expectation, scale: $0.scale)
    }
    plan.weights = weight
    plan.segments = segments.map {
      ImportancePlan.Segment(id: $0.name, label: $0.label ?? $0.name, column: $0.name)
    }
    return plan
  }

  /// The numbers that mean a missing answer, by column.
  package var missing: MissingCodes {
    let told = ([outcome] + [recommend].compactMap { $0 } + factors + segments).flatMap { column in
      column.missing.map { codes in
        ([column.name] + [column.expectation].compactMap { $0 }).map { ($0, codes) }
      } ?? []
    }
    return MissingCodes(byColumn: Dictionary(told) { first, _ in first })
  }

  /// The columns whose scale is told.
  package var scaled: Set<String> {
    Set(([outcome] + [recommend].compactMap { $0 } + factors).filter { $0.scale != nil }.map(\.name))
  }

  /// Turns the columns of a table whose low end is the good one.
  ///
  /// - Throws: `AnalysisProblem.outsideScale` if a column has a number that its scale does not have.
  package func apply(to table: inout DataTable) throws(AnalysisProblem) {
    for column in [outcome] + [recommend].compactMap({ $0 }) + factors {
      guard let scale = column.scale else { continue }
      // What is expected is told on the scale of the ratings.
      for name in [column.name] + [column.expectation].compactMap({ $0 }) {
        guard let place = table.numbers.firstIndex(where: { $0.name == name }) else { continue }
        let outside = table.numbers[place].values.count { !$0.isNaN && !scale.points.contains($0) }
        guard outside == 0 else { throw .outsideScale(name, count: outside, scale) }
        if scale.isTurned { table.numbers[place].turn(scale.points) }
      }
    }
  }
}
