import Dates
import Instruments

import struct Foundation.Decimal

/// What an unknown can hold, as a list of values that stand for all others: between two of them no condition that was
/// looked at makes a difference.
struct Domain {
  /// How far its values can be relied on.
  enum Exactness {
    /// They are all there are.
    case whole
    /// Each stands for those around it, in comparisons with what was mentioned.
    case landmarks
    /// Of an answer it is only known that it was given.
    case opaque
  }

  var values: [Datum]
  var exactness = Exactness.whole

  /// The most values of a number that are gone through one by one, and the most options whose combinations are.
  static let (mostNumbers, mostOptions) = (24, 5)
}

extension Questionnaire {
  /// What an unknown can hold.
  func domain(of unknown: Unknown, _ use: Mentions.Use) -> Domain {
    let number = unknown.number
    if number < fieldCount { return domain(of: question(of: number), use) }
    if number < fieldCount + sample.count { return domain(of: sample[number - fieldCount], use) }
    return unknown == .language(self)
      ? Domain(values: languages.map { .option($0) })
      : Domain(values: [.option("customer"), .option("management")])
  }

  private func domain(of field: SampleField, _ use: Mentions.Use) -> Domain {
    var domain: Domain
    switch field.kind {
    case .text: domain = Domain(values: [.text("")], exactness: .opaque)
    case .number: domain = .numbers(from: nil, to: nil, decimals: 9, use)
    case .date: domain = .dates(from: nil, to: nil, use)
    case .choice(let codeFrame): domain = Domain(values: elements(of: codeFrame).map { .option($0.id) })
    }
    domain.values.append(.absent(.notAsked))
    return domain
  }

  private func domain(of question: Question, _ use: Mentions.Use) -> Domain {
    var domain = given(question, use)
    if !question.isComputed {
      // Who answers without an interviewer can always refuse.
      var kinds = question.missing.map(\.kind)
      if !kinds.contains(.refused) { kinds.append(.refused) }
      if question.isOptional { kinds.append(.skipped) }
      domain.values += kinds.map { .absent(.missing($0)) }
    }
    domain.values.append(.absent(.notAsked))
    return domain
  }

  /// What can be answered to a question.
  private func given(_ question: Question, _ use: Mentions.Use) -> Domain {
    switch question.shape {
    case .oneOf(let set): Domain(values: elements(of: set.codeFrame).map { .option($0.id) })
    case .drawn(let codeFrame): Domain(values: elements(of: codeFrame).map { .option($0.id) })
    case .someOf(let set, let atLeast, let atMost): choices(set, atLeast, atMost, use)
    case .point(let scale): .numbers(from: Decimal(scale.low), to: Decimal(scale.high), decimals: 0, use)
    case .number(let number):
      numbers(number, use)
    case .date(let date): .dates(from: date.from?.date, to: date.to?.date, use)
    case .text, .computed: Domain(values: [.text("")], exactness: .opaque)
    case .texts, .order, .amounts, .extremes: Domain(values: [.options([])], exactness: .opaque)
    }
  }

  private func numbers(_ number: NumberDomain, _ use: Mentions.Use) -> Domain {
    var domain = Domain.numbers(
      from: number.from?.number, to: number.to?.number, decimals: number.decimals, use)
    if let set = number.options { domain.values += elements(of: set.codeFrame).map { .option($0.id) } }
    return domain
  }

  private func choices(_ set: ElementSet, _ atLeast: Int, _ atMost: Int, _ use: Mentions.Use) -> Domain {
    let elements = elements(of: set.codeFrame)
    let isWhole = elements.count <= Domain.mostOptions
    let mentioned = isWhole ? elements : elements.filter { use.options.contains($0.id) }
    guard mentioned.count <= Domain.mostOptions else {
      return Domain(values: [.options([])], exactness: .opaque)
    }
    // Where options have conditions, fewer may be offered than have to be chosen.
    // More than there are is told as an error, and means nothing.
    let least = isConditional(set) || atLeast > elements.count ? min(atLeast, 1) : atLeast
    let others = isWhole ? [] : elements.filter { !use.options.contains($0.id) && !$0.isExclusive }
    var values: [Datum] = []
    for bits in 0..<(1 << mentioned.count) {
      let chosen = mentioned.indices.filter { bits & (1 << $0) != 0 }.map { mentioned[$0] }
      let isAlone = chosen.count == 1 && chosen[0].isExclusive
      if !isAlone, chosen.contains(where: \.isExclusive) { continue }
      let filling = isAlone ? [] : others.prefix(max(0, least - chosen.count))
      let count = chosen.count + filling.count
      guard isAlone || count >= least, count <= atMost else { continue }
      values.append(.options((chosen + filling).map(\.id)))
    }
    // None of those that are mentioned can mean one that goes with no other.
    if !isWhole, !values.contains(.options([])), least > 0,
      let alone = elements.first(where: { $0.isExclusive && !use.options.contains($0.id) })
    {
      values.append(.options([alone.id]))
    }
    return Domain(values: values, exactness: isWhole ? .whole : .landmarks)
  }
}

extension Domain {
  /// Numbers between two bounds, either of which may not be known.
  static func numbers(from: Decimal?, to: Decimal?, decimals: Int, _ use: Mentions.Use) -> Domain {
    if decimals == 0, let from, let to, to - from < Decimal(mostNumbers) {
      var values: [Datum] = []
      var number = from
      while number <= to {
        values.append(.number(number))
        number += 1
      }
      return Domain(values: values)
    }
    let step = Decimal(sign: .plus, exponent: -decimals, significand: 1)
    let marks = (use.numbers.union([from, to].compactMap { $0 })).sorted()
    var values: Set<Decimal> = marks.isEmpty ? [0] : []
    for (place, mark) in marks.enumerated() {
      values.insert(mark)
      // One in each gap; a mark between the steps has its neighbours on both sides all the same.
      values.insert(mark + step)
      if place == 0 { values.insert(mark - step) }
    }
    let allowed = values.sorted().filter { (from ?? $0) <= $0 && $0 <= (to ?? $0) }
    return Domain(values: allowed.map { .number($0) }, exactness: .landmarks)
  }

  /// Days between two bounds, either of which may not be known.
  static func dates(from: CalendarDate?, to: CalendarDate?, _ use: Mentions.Use) -> Domain {
    let marks = use.dates.union([from, to].compactMap { $0 })
    var values = marks.isEmpty ? [CalendarDate.epoch] : marks
    for mark in marks { values.formUnion([mark.adding(days: -1), mark.adding(days: 1)]) }
    let allowed = values.sorted().filter { (from ?? $0) <= $0 && $0 <= (to ?? $0) }
    return Domain(values: allowed.map { .date($0) }, exactness: .landmarks)
  }
}
