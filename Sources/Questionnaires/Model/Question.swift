/// A declared item that leaves data: a question, or a computed value. It stands for one field, or for one
/// for each row of a battery, in each round of the loops around it.
package struct Question: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// Its place among all questions, in the order of the file.
  package var index: Int
  /// The kind of item it was written as.
  package var kind: String
  /// What is read out; nil where there is only an instruction, and for computed values.
  package var ask: Wording?
  /// For the interviewer's eyes only.
  package var instruct: Wording?
  /// Shown on demand.
  package var help: Wording?
  /// A short name for exports and reports.
  package var label: Wording?
  /// When it is asked, as a whole.
  package var condition: Expression?
  /// The rows of a battery; nil for a single question.
  package var rows: ElementSet?
  /// What its fields take.
  package var shape: Shape
  /// The order of its rows, or of its options.
  package var order: Order
  /// The missing answers that it offers.
  package var missing: [MissingOffer]
  /// Whether it can be left empty.
  package var isOptional: Bool
  /// Conditions on the answer.
  package var checks: [AnswerCheck]
  /// What it measures, for the analysis.
  package var measure: Measure?
  /// The loops around it, outermost first.
  package var loops: [ElementSet]
  /// The index of its first field.
  package var firstField: Int

  /// How many elements its address has at each level.
  package var extents: [Int] { loops.map(\.count) + (rows.map { [$0.count] } ?? []) }
  /// How many fields it stands for.
  package var fieldCount: Int { extents.reduce(1, *) }
  /// Whether it is computed, never asked.
  package var isComputed: Bool { if case .computed = shape { true } else { false } }

  /// The field of a row in a round, given the indices of the elements, outermost first.
  package func field(_ indices: some Sequence<Int>) -> Int {
    var offset = 0
    for (extent, index) in zip(extents, indices) { offset = offset * extent + index }
    return firstField + offset
  }

  /// The indices of the elements of one of its fields, outermost first.
  package func indices(of field: Int) -> [Int] {
    var rest = field - firstField
    var indices: [Int] = []
    for extent in extents.reversed() {
      indices.append(rest % extent)
      rest /= extent
    }
    return indices.reversed()
  }
}

/// A condition on an answer.
package struct AnswerCheck: Hashable, Sendable {
  /// Whether it can be overridden, with a reason: a `should`. A `must` cannot.
  package var isSoft: Bool
  /// What has to hold. Unknown counts as holding.
  package var condition: Expression
  /// What to say when it does not hold.
  package var message: Wording?
}

/// What a question measures.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  case importance, satisfaction, expectation, performance
  case overall, recommend, repurchase, trust, effort, distinctiveness

  /// Whether it is asked of each factor, in a battery.
  package var isBattery: Bool {
    switch self {
    case .importance, .satisfaction, .expectation, .performance: true
    default: false
    }
  }
}
