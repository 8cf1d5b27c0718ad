package import Dates

import struct Foundation.Decimal

/// The data that expressions use: the content of all fields, the language, the perspective, the day and the sample
/// fields.
package struct Situation: Sendable {
  /// The content of every field. Fields that the route has not reached yet are `notReached`.
  package var cells: [Cell]
  /// The language of the interview.
  package var language: String
  /// The perspective of the respondent: `customer` or `management`.
  package var perspective: Perspective
  /// The day on which the current answers are given.
  package var today: CalendarDate
  /// The values of the sample fields, in the order of the questionnaire.
  package var sample: [Cell]
  /// The seed for random orders, draws and designs.
  package let seed: UInt64

  /// A situation in which nothing has been asked yet.
  package init(
    fields: Int, language: String, perspective: Perspective, today: CalendarDate, sample: [Cell], seed: UInt64
  ) {
    cells = Array(repeating: .absent(.notReached), count: fields)
    self.language = language
    self.perspective = perspective
    self.today = today
    self.sample = sample
    self.seed = seed
  }
}

/// An evaluator for the expressions of a questionnaire.
package struct Evaluator {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// The data that the expressions use. `RouteWalk` updates it at every field.
  package var situation: Situation

  /// An evaluator in a situation.
  package init(_ questionnaire: Questionnaire, _ situation: Situation) {
    self.questionnaire = questionnaire
    self.situation = situation
  }

  /// The same evaluator on another day.
  package func on(_ day: CalendarDate) -> Evaluator {
    if situation.today == day { return self }
    var evaluator = self
    evaluator.situation.today = day
    return evaluator
  }

  /// The value of an expression, given the elements that the loops and batteries around it bind in slots.
  package func value(of expression: Expression, _ slots: [Int] = []) -> Datum {
    switch expression.form {
    case .truth(let truth): .truth(truth)
    case .unreadable: .absent(.notAsked)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .date(let date): .date(date)
    case .option(let id): .option(id)
    case .field(let reference): field(reference, slots)
    case .sample(let index): Datum(situation.sample[index])
    case .amount(let reference, let codeFrame, let index): amount(reference, codeFrame, index, slots)
    case .segment(let index): group(of: questionnaire.segments[index])
    case .language: .option(situation.language)
    case .perspective: .option(situation.perspective.rawValue)
    case .today: .date(situation.today)
    case .not(let inner): not(value(of: inner, slots))
    case .and(let a, let b): and(value(of: a, slots)) { value(of: b, slots) }
    case .or(let a, let b): or(value(of: a, slots)) { value(of: b, slots) }
    case .compare(let comparison, let a, let b):
      both(a, b, slots) { Self.compare(comparison, $0, $1).map(Datum.truth) }
    case .arithmetic(let operation, let a, let b): both(a, b, slots) { Self.arithmetic(operation, $0, $1) }
    case .isIn(let inner, let ids):
      one(inner, slots) { if case .option(let id) = $0 { .truth(ids.contains(id)) } else { nil } }
    case .isState(let inner, let state): Self.isState(value(of: inner, slots), state)
    case .has(let set, let option):
      both(set, option, slots) {
        if case (.options(let ids), .option(let id)) = ($0, $1) { .truth(ids.contains(id)) } else { nil }
      }
    case .matches(let inner, let pattern):
      one(inner, slots) {
        if case .text(let text) = $0 { Pattern.matches(text, pattern).map(Datum.truth) } else { nil }
      }
    case .choose(let condition, let then, let otherwise): choose(condition, then, otherwise, slots)
    case .countChosen(let inner):
      one(inner, slots) { if case .options(let ids) = $0 { .number(Decimal(ids.count)) } else { nil } }
    case .summary(let summary, let parts): Self.summarize(summary, parts.map { value(of: $0, slots) })
    case .countOver(let set): count(set, slots)
    case .summaryOver(let summary, let set, let body): summarize(summary, set, body, slots)
    case .yearsBetween(let a, let b):
      both(a, b, slots) {
        if case (.date(let from), .date(let to)) = ($0, $1) {
          .number(Decimal(from.years(to: to)))
        } else {
          nil
        }
      }
    case .position(let slot): .number(Decimal(slots.element(in: slot) + 1))
    case .element(let codeFrame, let slot):
      questionnaire.element(of: codeFrame, in: slot, slots).map { .option($0.id) } ?? .absent(.notAsked)
    }
  }

  /// The value of a condition; true if there is none.
  package func holds(_ condition: Expression?, _ slots: [Int] = []) -> Datum {
    guard let condition else { return .truth(true) }
    return value(of: condition, slots)
  }

  /// The group of a segment that the respondent belongs to, as an option.
  package func group(of segment: Segment) -> Datum {
    for group in segment.groups where group.condition != nil {
      switch holds(group.condition) {
      case .truth(true): return .option(group.id)
      case .truth(false): continue
      case let unknown: return .absent(unknown.absence ?? .notAsked)
      }
    }
    // All conditions are false, so the respondent belongs to the group without a condition.
    guard let rest = segment.groups.first(where: { $0.condition == nil }) else { return .absent(.notAsked) }
    return .option(rest.id)
  }

  // MARK: the operations

  private func field(_ reference: FieldReference, _ slots: [Int]) -> Datum {
    guard let index = reference.index(slots) else { return .absent(.notAsked) }
    return Datum(situation.cells[index])
  }

  /// The amount of an element; `notAsked` if the element was not offered.
  private func amount(
    _ reference: FieldReference, _ codeFrame: Int, _ index: FieldReference.Index, _ slots: [Int]
  ) -> Datum {
    let place = index.element(slots)
    guard let field = reference.index(slots), place >= 0 else { return .absent(.notAsked) }
    switch situation.cells[field] {
    case .given(.amounts(let amounts)):
      let id = questionnaire.codeFrames[codeFrame].elements[place].id
      return amounts.first { $0.id == id }.map { .number($0.number) } ?? .absent(.notAsked)
    case .given: return .absent(.notAsked)
    case .absent(let absence): return .absent(absence)
    }
  }

  func one(_ expression: Expression, _ slots: [Int], _ operation: (Datum) -> Datum?) -> Datum {
    let datum = value(of: expression, slots)
    if case .absent = datum { return datum }
    return operation(datum) ?? .absent(.notAsked)
  }

  private func both(
    _ a: Expression, _ b: Expression, _ slots: [Int], _ operation: (Datum, Datum) -> Datum?
  ) -> Datum {
    let (left, right) = (value(of: a, slots), value(of: b, slots))
    if let absence = left.absence { return .absent(.ofBoth(absence, right.absence)) }
    if case .absent = right { return right }
    return operation(left, right) ?? .absent(.notAsked)
  }

  private func not(_ datum: Datum) -> Datum {
    if case .truth(let truth) = datum { .truth(!truth) } else { datum }
  }

  func and(_ left: Datum, _ right: () -> Datum) -> Datum {
    if left == .truth(false) { return left }
    let right = right()
    if right == .truth(false) { return right }
    guard let absence = left.absence else { return right }
    return .absent(.ofBoth(absence, right.absence))
  }

  func or(_ left: Datum, _ right: () -> Datum) -> Datum {
    if left == .truth(true) { return left }
    let right = right()
    if right == .truth(true) { return right }
    guard let absence = left.absence else { return right }
    return .absent(right.absence.map { .ofEither(absence, $0) } ?? absence)
  }

  private func choose(_ condition: Expression, _ then: Expression, _ otherwise: Expression, _ slots: [Int])
    -> Datum
  {
    switch value(of: condition, slots) {
    case .truth(let truth): value(of: truth ? then : otherwise, slots)
    case let unknown: unknown
    }
  }
}
