import Instruments

/// The fields that a condition uses, directly or through computed values and segments.
struct NamedFields {
  private let questionnaire: Questionnaire
  /// The fields, without those that are computed or drawn.
  private(set) var fields: Set<Int> = []

  /// The fields of a condition, given the bound elements.
  init(_ questionnaire: Questionnaire, _ condition: Expression, _ slots: [Int]) {
    self.questionnaire = questionnaire
    add(condition, slots)
  }

  private mutating func add(_ expression: Expression, _ slots: [Int]) {
    switch expression.form {
    case .field(let reference), .amount(let reference, _, _): add(reference, slots)
    case .segment(let index):
      for group in questionnaire.segments[index].groups { add(group.condition, slots) }
    case .not(let inner), .isIn(let inner, _), .isState(let inner, _), .matches(let inner, _),
      .countChosen(let inner):
      add(inner, slots)
    case .and(let a, let b), .or(let a, let b), .compare(_, let a, let b), .arithmetic(_, let a, let b),
      .has(let a, let b), .yearsBetween(let a, let b):
      add(a, slots)
      add(b, slots)
    case .choose(let condition, let then, let otherwise):
      for part in [condition, then, otherwise] { add(part, slots) }
    case .summary(_, let parts): for part in parts { add(part, slots) }
    case .countOver(let set): add(set, slots)
    case .summaryOver(_, let set, let body):
      add(set, slots)
      for element in 0..<set.count { add(body, slots.binding(element, in: set.slot)) }
    case .truth, .unreadable, .number, .text, .date, .option, .sample, .language, .perspective, .today,
      .position,
      .element:
      break
    }
  }

  private mutating func add(_ condition: Expression?, _ slots: [Int]) {
    if let condition { add(condition, slots) }
  }

  private mutating func add(_ set: ElementSet, _ slots: [Int]) {
    for (place, element) in questionnaire.codeFrames[set.codeFrame].elements.enumerated() {
      add(element.condition, slots)
      add(set.condition, slots.binding(place, in: set.slot))
    }
  }

  private mutating func add(_ reference: FieldReference, _ slots: [Int]) {
    guard let field = reference.index(slots) else { return }
    let question = questionnaire.questions[reference.question]
    switch question.shape {
    case .computed(let expression, _): add(expression, question.indices(of: field))
    case .drawn: break
    case .oneOf, .someOf, .point, .number, .date, .text, .texts, .order, .amounts, .extremes:
      fields.insert(field)
    }
  }
}
