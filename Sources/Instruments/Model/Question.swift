/// A question, or a computed or drawn value. It has one field, or one field for each row of a battery, in each round of
/// the loops around it.
///
/// It is an immutable class, because copying so many properties would be slow.
package final class Question: Sendable {
  /// Its id.
  package let id: String
  /// Its index in `Questionnaire.questions`, which is the order of the file.
  package let index: Int
  /// The kind of item, as written in the file.
  package let kind: String
  /// The question wording; nil if there is only an instruction, and for computed values.
  package let ask: Wording?
  /// An interviewer instruction.
  package let instruct: Wording?
  /// A help text, shown on demand.
  package let help: Wording?
  /// A short name for exports and reports.
  package let label: Wording?
  /// The condition on which it is asked.
  package let condition: Expression?
  /// The rows of a battery; nil for a single question.
  package let rows: ElementSet?
  /// The kind of value of its fields.
  package let shape: Shape
  /// The order of its rows, or of its options.
  package let order: Order
  /// The missing answers that it offers.
  package let missing: [MissingOffer]
  /// Whether it can be left empty.
  package let isOptional: Bool
  /// The checks on the answer.
  package let checks: [AnswerCheck]
  /// The measures for the analysis.
  package let measures: [Measured]
  /// The loops around it, outermost first.
  package let loops: [ElementSet]
  /// The name of its variables, if it is not the id.
  package let variable: String?
  /// A suffix of its variable names, after the ids of the elements.
  package let variableEnd: String?
  /// Whether it is not asked in the last round of the loop around it, such as a question about another round.
  package let isLastRoundLeftOut: Bool
  /// The index of its first field.
  package let firstField: Int
  /// Whether it is computed or drawn, and so not asked.
  package let isComputed: Bool
  /// The origin of its id.
  package let origin: Origin

  /// The number of elements at each level of its address: first those of its loops, then its rows.
  package let extents: [Int]

  /// A question with all its parts.
  package init(
    id: String,
    index: Int,
    kind: String,
    ask: Wording?,
    instruct: Wording?,
    help: Wording?,
    label: Wording?,
    condition: Expression?,
    rows: ElementSet?,
    shape: Shape,
    order: Order,
    missing: [MissingOffer],
    isOptional: Bool,
    checks: [AnswerCheck],
    measures: [Measured],
    loops: [ElementSet],
    variable: String?,
    variableEnd: String?,
    isLastRoundLeftOut: Bool,
    firstField: Int,
    extents: [Int],
    origin: Origin
  ) {
    self.id = id
    self.index = index
    self.kind = kind
    self.ask = ask
    self.instruct = instruct
    self.help = help
    self.label = label
    self.condition = condition
    self.rows = rows
    self.shape = shape
    isComputed = !shape.instrument.isAsked
    self.order = order
    self.missing = missing
    self.isOptional = isOptional
    self.checks = checks
    self.measures = measures
    self.loops = loops
    self.variable = variable
    self.variableEnd = variableEnd
    self.isLastRoundLeftOut = isLastRoundLeftOut
    self.firstField = firstField
    self.extents = extents
    self.origin = origin
  }

  /// The number of its fields.
  package var fieldCount: Int { extents.reduce(1, *) }

  /// The index of a field, given the indices of the elements, outermost first.
  package func field(_ indices: [Int]) -> Int {
    var offset = 0
    for level in 0..<min(extents.count, indices.count) { offset = offset * extents[level] + indices[level] }
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

/// A check on an answer.
package struct AnswerCheck: Hashable, Sendable {
  /// Whether it is a soft check (`should`), which can be overridden with a reason. A hard check (`must`) cannot.
  package var isSoft: Bool
  /// The condition that must not be false. Unknown passes.
  package var condition: Expression
  /// The message if the check fails.
  package var message: Wording?
  /// Whether the condition uses other rows of the battery. Such a check is evaluated at the last row.
  package var isOfAllRows: Bool

  /// An answer check with all its parts.
  package init(isSoft: Bool, condition: Expression, message: Wording? = nil, isOfAllRows: Bool) {
    self.isSoft = isSoft
    self.condition = condition
    self.message = message
    self.isOfAllRows = isOfAllRows
  }
}

/// A measure of a question, and what it is about.
package struct Measured: Hashable, Sendable {
  /// The measure.
  package var role: Measure
  /// The id of the one factor, or of the construct; nil for a battery over factors and for an outcome.
  package var of: String?

  /// A measure with all its parts.
  package init(role: Measure, of: String? = nil) {
    self.role = role
    self.of = of
  }
}

/// The measures that a question can have.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  case importance, satisfaction, expectation, performance
  case overall, recommend, repurchase, trust, budget, distinctiveness
  /// One of several items that together measure a construct.
  case index

  /// Whether it is measured for each factor, in a battery or in separate questions.
  package var isOfFactors: Bool {
    switch self {
    case .importance, .satisfaction, .expectation, .performance: true
    default: false
    }
  }
}
