import Dates
import Instruments

import struct Foundation.Decimal

/// Whether an answer can stand: of the right shape, within its bounds, offered, and past the author's checks.
struct Acceptance {
  let question: Question
  let slots: [Int]
  /// The situation with the answer in its place.
  let evaluator: Evaluator
  let isSelfCompleted: Bool
  /// Whether it is the last row of its battery.
  let isLastRow: Bool

  /// Why the answer cannot stand; nil where it can.
  func complaint(about answer: Answer, isOverridden: Bool = false) -> Complaint? {
    switch answer {
    case .missing(let kind): if let complaint = complaint(about: kind) { return complaint }
    case .given(let value): if let complaint = complaint(about: value) { return complaint }
    }
    for check in question.checks
    where !(check.isSoft && isOverridden) && (isLastRow || !check.isOfAllRows) {
      if evaluator.value(of: check.condition, slots) == .truth(false) {
        return .check(check.message.map { evaluator.text($0, slots) }, canOverride: check.isSoft)
      }
    }
    return nil
  }

  private func complaint(about kind: MissingKind) -> Complaint? {
    if kind == .skipped { return question.isOptional ? nil : .answerNeeded }
    let offered = evaluator.questionnaire.offers(question, isSelfCompleted: isSelfCompleted).map(\.kind)
    return offered.contains(kind) ? nil : .notOffered(offered)
  }

  private func complaint(about value: Value) -> Complaint? {
    switch (question.shape, value) {
    case (.oneOf(let set), .one(let id)):
      return evaluator.offered(set, slots).contains(id) ? nil : .notAnOption
    case (.someOf(let set, let atLeast, let atMost), .some(let ids)):
      let offered = evaluator.offered(set, slots)
      if !ids.allSatisfy(offered.contains) { return .notAnOption }
      if let alone = exclusive(set, ids) { return .exclusive(alone) }
      if ids.count < min(atLeast, offered.count), !isExclusive(set, ids) { return .tooFew(atLeast) }
      return ids.count > atMost ? .tooMany(atMost) : nil
    case (.order(let set, let top), .order(let ids)):
      let offered = evaluator.offered(set, slots)
      let places = min(top ?? offered.count, offered.count)
      let isOrder = ids.count == places && Set(ids).count == places && ids.allSatisfy(offered.contains)
      return isOrder ? nil : .notAnOrder(places: places)
    case (.amounts(let set, let domain), .amounts(let amounts)):
      return complaint(about: amounts, evaluator.offered(set, slots), domain)
    case (.extremes, .extremes(let extremes)):
      let shown = question.shownIDs(evaluator, slots)
      guard Set(shown) == Set(extremes.shown), shown.contains(extremes.best), shown.contains(extremes.worst)
      else { return .notAnOption }
      return extremes.best == extremes.worst ? .notExtremes : nil
    case (.point(let scale), .point(let point)):
      return (scale.low...scale.high).contains(point) ? nil : .notAnOption
    case (.number(let domain), .one(let id)):
      return domain.options.map { evaluator.offered($0, slots).contains(id) } == true ? nil : .notAnOption
    case (.number(let domain), .number(let number)): return complaint(about: number, domain)
    case (.date(let domain), .date(let date)): return complaint(about: date, domain)
    case (.text(let domain), .text(let text)): return complaint(about: text, domain)
    case (.texts(let atMost), .texts(let texts)):
      if texts.isEmpty { return .answerNeeded }
      return texts.count > atMost ? .tooMany(atMost) : nil
    default: return .notAnOption
    }
  }

  /// The label of an option that goes with no other, where there are others.
  private func exclusive(_ set: ElementSet, _ ids: [String]) -> String? {
    guard ids.count > 1 else { return nil }
    let elements = evaluator.questionnaire.bases[set.base].elements
    return elements.first { $0.isExclusive && ids.contains($0.id) }.map { evaluator.name(of: $0, slots) }
  }

  /// Whether the only option chosen is one that goes with no other: "none of these" is as good as several.
  private func isExclusive(_ set: ElementSet, _ ids: [String]) -> Bool {
    let elements = evaluator.questionnaire.bases[set.base].elements
    return ids.count == 1 && elements.contains { $0.isExclusive && $0.id == ids[0] }
  }

  private func complaint(about amounts: [Amount], _ offered: [String], _ domain: AmountsDomain) -> Complaint?
  {
    guard amounts.map(\.id).sorted() == offered.sorted() else { return .notAnOption }
    if amounts.contains(where: { $0.number < 0 }) { return .negativeAmount }
    guard let total = evaluator.total(domain, slots) else { return nil }
    let left = total - amounts.reduce(0) { $0 + $1.number }
    return left == 0 ? nil : .notTheTotal("\(total)", left: "\(left)")
  }

  private func complaint(about number: Decimal, _ domain: NumberDomain) -> Complaint? {
    if max(0, -number.exponent) > domain.decimals { return .tooManyDecimals(domain.decimals) }
    let (low, high) = evaluator.bounds(domain, slots)
    let isOutside = (low.map { number < $0 } ?? false) || (high.map { number > $0 } ?? false)
    return isOutside ? .outOfRange(low: low.map { "\($0)" }, high: high.map { "\($0)" }) : nil
  }

  private func complaint(about date: CalendarDate, _ domain: DateDomain) -> Complaint? {
    let (first, last) = evaluator.bounds(domain, slots)
    let isOutside = (first.map { date < $0 } ?? false) || (last.map { date > $0 } ?? false)
    return isOutside ? .dateOutOfRange(first: first, last: last) : nil
  }

  private func complaint(about text: String, _ domain: TextDomain) -> Complaint? {
    if !text.contains(where: { !$0.isWhitespace }) { return .answerNeeded }
    if let characters = domain.characters, text.count > characters { return .tooLong(characters) }
    guard let pattern = domain.pattern, Pattern.matches(text, pattern) == false else { return nil }
    return .noMatch(domain.message.map { evaluator.text($0, slots) })
  }
}

extension Evaluator {
  /// The ids of the options that are offered.
  func offered(_ set: ElementSet, _ slots: [Int]) -> [String] {
    let elements = questionnaire.bases[set.base].elements
    return members(of: set, slots).known.map { elements[$0].id }
  }

  /// The least and the greatest number, as far as they are known.
  func bounds(_ domain: NumberDomain, _ slots: [Int]) -> (low: Decimal?, high: Decimal?) {
    func number(_ expression: Expression?) -> Decimal? {
      guard let expression, case .number(let number) = value(of: expression, slots) else { return nil }
      return number
    }
    return (number(domain.from), number(domain.to))
  }
}

extension Evaluator {
  /// What amounts add up to, where it is known.
  func total(_ domain: AmountsDomain, _ slots: [Int]) -> Decimal? {
    if case .number(let total) = value(of: domain.total, slots) { total } else { nil }
  }

  /// The first and the last day, as far as they are known.
  func bounds(_ domain: DateDomain, _ slots: [Int]) -> (first: CalendarDate?, last: CalendarDate?) {
    func date(_ expression: Expression?) -> CalendarDate? {
      guard let expression, case .date(let date) = value(of: expression, slots) else { return nil }
      return date
    }
    return (date(domain.from), date(domain.to))
  }
}

extension Questionnaire {
  /// The missing answers that a question offers. Who answers without an interviewer can always refuse.
  func offers(_ question: Question, isSelfCompleted: Bool) -> [MissingOffer] {
    let canRefuse = question.missing.contains { $0.kind == .refused }
    return question.missing + (isSelfCompleted && !canRefuse ? [MissingOffer(.refused)] : [])
  }
}
