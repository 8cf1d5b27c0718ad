/// A declared item that leaves data: a question, or a computed value. It stands for one field, or for one
/// for each row of a battery, in each round of the loops around it.
///
/// It is never changed, and shared by all who look at it: a copy would cost more than the look.
package final class Question: Sendable {
  /// Its id.
  package let id: String
  /// Its place among all questions, in the order of the file.
  package let index: Int
  /// The kind of item it was written as.
  package let kind: String
  /// What is read out; nil where there is only an instruction, and for computed values.
  package let ask: Wording?
  /// For the interviewer's eyes only.
  package let instruct: Wording?
  /// Shown on demand.
  package let help: Wording?
  /// A short name for exports and reports.
  package let label: Wording?
  /// When it is asked, as a whole.
  package let condition: Expression?
  /// The rows of a battery; nil for a single question.
  package let rows: ElementSet?
  /// What its fields take.
  package let shape: Shape
  /// The order of its rows, or of its options.
  package let order: Order
  /// The missing answers that it offers.
  package let missing: [MissingOffer]
  /// Whether it can be left empty.
  package let isOptional: Bool
  /// Conditions on the answer.
  package let checks: [AnswerCheck]
  /// What it measures, for the analysis.
  package let measures: [Measured]
  /// The loops around it, outermost first.
  package let loops: [ElementSet]
  /// What its variables are called, where that is not its id.
  package let variable: String?
  /// What its variables end with, behind their elements.
  package let variableEnd: String?
  /// Whether it is not asked in the last round of the loop around it, which has none behind it.
  package let isLastRoundLeftOut: Bool
  /// The index of its first field.
  package let firstField: Int
  /// Whether it is computed or drawn, never asked.
  package let isComputed: Bool
  /// Where it comes from: its id.
  package let origin: Origin

  /// How many elements its address has at each level: those of its loops, then its rows.
  package let extents: [Int]
  /// A question with all that is known of it.
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

  /// How many fields it stands for.
  package var fieldCount: Int { extents.reduce(1, *) }

  /// The field of a row in a round, given the indices of the elements, outermost first.
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

/// A condition on an answer.
package struct AnswerCheck: Hashable, Sendable {
  /// Whether it can be overridden, with a reason: a `should`. A `must` cannot.
  package var isSoft: Bool
  /// What has to hold. Unknown counts as holding.
  package var condition: Expression
  /// What to say when it does not hold.
  package var message: Wording?
  /// Whether it looks at other rows of the battery: then it is held against the last one, when all are known.
  package var isOfAllRows: Bool

  /// An answer check with all its parts.
  package init(isSoft: Bool, condition: Expression, message: Wording? = nil, isOfAllRows: Bool) {
    self.isSoft = isSoft
    self.condition = condition
    self.message = message
    self.isOfAllRows = isOfAllRows
  }
}

/// What a question measures, and of what.
package struct Measured: Hashable, Sendable {
  /// The role.
  package var role: Measure
  /// The id of the one factor, or of the construct; nil for a battery over factors and for an outcome.
  package var of: String?

  /// A measured with all its parts.
  package init(role: Measure, of: String? = nil) {
    self.role = role
    self.of = of
  }
}

/// What a question can measure.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  case importance, satisfaction, expectation, performance
  case overall, recommend, repurchase, trust, budget, distinctiveness
  /// One of several items that measure a construct together.
  case index

  /// Whether it is asked of each factor, in a battery or by items of their own.
  package var isOfFactors: Bool {
    switch self {
    case .importance, .satisfaction, .expectation, .performance: true
    default: false
    }
  }
}
