import Dates
import Instruments

import struct Foundation.Decimal

/// A variable of the analysis: the content of a field or sample field, the language, or the perspective. Unknowns are
/// identified by numbers.
struct Unknown: Hashable, Comparable {
  /// The number: first the fields by index, then the sample fields, then the language and the perspective.
  let number: Int

  static func field(_ index: Int) -> Unknown { Unknown(number: index) }
  static func sample(_ index: Int, _ questionnaire: Questionnaire) -> Unknown {
    Unknown(number: questionnaire.fieldCount + index)
  }
  static func language(_ questionnaire: Questionnaire) -> Unknown {
    Unknown(number: questionnaire.fieldCount + questionnaire.sample.count)
  }
  static func perspective(_ questionnaire: Questionnaire) -> Unknown {
    Unknown(number: questionnaire.fieldCount + questionnaire.sample.count + 1)
  }

  static func < (a: Unknown, b: Unknown) -> Bool { a.number < b.number }
}

/// The unknowns that conditions depend on, with the constants that they are compared with. A domain only needs to
/// distinguish values between which a comparison changes its outcome.
struct Mentions {
  /// The maximum number of expressions, and their maximum nesting. Computed values can depend on each other.
  private static let (mostSteps, deepest) = (10_000, 1600)

  /// The constants that an unknown is compared with.
  struct Use {
    var numbers: Set<Decimal> = []
    var dates: Set<CalendarDate> = []
    var options: Set<String> = []
  }

  private(set) var uses: [Unknown: Use] = [:]
  /// The unknowns, in the order in which they were found.
  private(set) var order: [Unknown] = []
  /// Whether a limit was reached, so that unknowns may be missing.
  private(set) var isTruncated = false
  private var (steps, level) = (0, 0)
  private var segments: Set<Int> = []
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// Adds the unknowns of an expression, given the bound elements.
  mutating func add(_ expression: Expression, _ slots: [Int]) {
    steps += 1
    level += 1
    defer { level -= 1 }
    guard steps < Self.mostSteps, level < Self.deepest else { return isTruncated = true }
    switch expression.form {
    case .truth, .unreadable, .number, .text, .date, .option, .today, .position, .element: break
    case .field(let reference), .amount(let reference, _, _): add(reference, slots)
    case .segment(let index): add(segment: index)
    case .sample(let index): add(.sample(index, questionnaire))
    case .language: add(.language(questionnaire))
    case .perspective: add(.perspective(questionnaire))
    case .not(let inner), .isIn(let inner, _), .isState(let inner, _), .matches(let inner, _),
      .countChosen(let inner):
      add(inner, slots)
    case .and(let a, let b), .or(let a, let b), .arithmetic(_, let a, let b), .yearsBetween(let a, let b):
      add(a, slots)
      add(b, slots)
    case .compare(_, let a, let b): addComparison(a, b, slots)
    case .has(let set, let option): addChoice(set, option, slots)
    case .choose(let condition, let then, let otherwise):
      for part in [condition, then, otherwise] { add(part, slots) }
    case .summary(_, let parts): for part in parts { add(part, slots) }
    case .countOver(let set): add(set, slots)
    case .summaryOver(_, let set, let body):
      add(set, slots)
      for element in 0..<set.count { add(body, slots.binding(element, in: set.slot)) }
    }
  }

  /// Adds the unknowns that decide which elements belong to a set.
  mutating func add(_ set: ElementSet, _ slots: [Int]) {
    for element in 0..<set.count { add(element, of: set, slots) }
  }

  /// Adds the unknowns that decide whether an element belongs to a set.
  mutating func add(_ element: Int, of set: ElementSet, _ slots: [Int]) {
    if let condition = questionnaire.elements(of: set.codeFrame)[element].condition { add(condition, slots) }
    if let condition = set.condition { add(condition, slots.binding(element, in: set.slot)) }
  }

  /// Adds an unknown.
  mutating func add(_ unknown: Unknown) {
    if uses[unknown] == nil {
      uses[unknown] = Use()
      order.append(unknown)
    }
  }

  private mutating func addComparison(_ a: Expression, _ b: Expression, _ slots: [Int]) {
    add(a, slots)
    add(b, slots)
    for (one, other) in [(a, b), (b, a)] {
      guard let unknown = unknown(one, slots) else { continue }
      if case .number(let number) = other.form { uses[unknown]?.numbers.insert(number) }
      if case .date(let date) = other.form { uses[unknown]?.dates.insert(date) }
    }
  }

  private mutating func addChoice(_ set: Expression, _ option: Expression, _ slots: [Int]) {
    add(set, slots)
    guard let unknown = unknown(set, slots) else { return }
    switch option.form {
    case .option(let id): uses[unknown]?.options.insert(id)
    case .element(let codeFrame, let slot):
      if let element = questionnaire.element(of: codeFrame, in: slot, slots) {
        uses[unknown]?.options.insert(element.id)
      }
    default: break
    }
  }

  /// The unknown, if the expression is just one.
  private func unknown(_ expression: Expression, _ slots: [Int]) -> Unknown? {
    switch expression.form {
    case .field(let reference): reference.index(slots).map { .field($0) }
    case .sample(let index): .sample(index, questionnaire)
    default: nil
    }
  }

  private mutating func add(_ reference: FieldReference, _ slots: [Int]) {
    guard let field = reference.index(slots) else { return }
    let isNew = uses[.field(field)] == nil
    add(.field(field))
    let question = questionnaire.questions[reference.question]
    // A computed value depends on the unknowns of its expression.
    if isNew, case .computed(let value, _) = question.shape { add(value, question.indices(of: field)) }
  }

  private mutating func add(segment index: Int) {
    guard segments.insert(index).inserted else { return }
    for group in questionnaire.segments[index].groups {
      if let condition = group.condition { add(condition, []) }
    }
  }
}
