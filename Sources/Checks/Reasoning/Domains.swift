import Dates
import Instruments

import struct Foundation.Decimal

/// The possible values of an unknown. Where there are too many, a few representatives are listed: for all values
/// between two of them, the analyzed conditions have the same outcome.
struct Domain {
  /// How completely the listed values describe the possible values.
  enum Exactness {
    /// All possible values are listed.
    case complete
    /// The listed values represent the values near them, in comparisons with the constants of the conditions.
    case representative
    /// Only whether there is an answer is known, not which.
    case opaque
  }

  var values: [Datum]
  var exactness = Exactness.complete

  /// The maximum number of integers that are listed one by one, and the maximum number of options whose combinations
  /// are listed.
  static let (mostNumbers, mostOptions) = (24, 5)
}

extension Questionnaire {
  /// The domain of an unknown, given the constants that it is compared with.
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
      // In self-completed interviews, every question can be refused.
      var kinds = question.missing.map(\.kind)
      if !kinds.contains(.refused) { kinds.append(.refused) }
      if question.isOptional { kinds.append(.skipped) }
      domain.values += kinds.map { .absent(.missing($0)) }
    }
    domain.values.append(.absent(.notAsked))
    return domain
  }

  /// The possible answers to a question, without missing answers.
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
    // If options have conditions, fewer options than `atLeast` may be offered. An `atLeast` above the number of options
    // is already an error.
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
    // If none of the mentioned options is chosen, the answer can be an exclusive option that is not mentioned.
    if !isWhole, !values.contains(.options([])), least > 0,
      let alone = elements.first(where: { $0.isExclusive && !use.options.contains($0.id) })
    {
      values.append(.options([alone.id]))
    }
    return Domain(values: values, exactness: isWhole ? .complete : .representative)
  }
}

extension Domain {
  /// Numbers between two bounds; a bound that is not a constant is nil.
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
    let marks = (Array(use.numbers) + [from, to].compactMap { $0 }).sorted()
    // Add one value in each gap between two marks.
    var values = marks.isEmpty ? [0] : marks + marks.map { $0 + step }
    if let first = marks.first { values.append(first - step) }
    values.sort()
    let allowed = values.enumerated().filter { place, value in
      (place == 0 || values[place - 1] != value) && (from ?? value) <= value && value <= (to ?? value)
    }.map(\.element)
    return Domain(values: allowed.map { .number($0) }, exactness: .representative)
  }

  /// Days between two bounds; a bound that is not a constant is nil.
  static func dates(from: CalendarDate?, to: CalendarDate?, _ use: Mentions.Use) -> Domain {
    let marks = use.dates.union([from, to].compactMap { $0 })
    var values = marks.isEmpty ? [CalendarDate.epoch] : marks
    for mark in marks { values.formUnion([mark.adding(days: -1), mark.adding(days: 1)]) }
    let allowed = values.sorted().filter { (from ?? $0) <= $0 && $0 <= (to ?? $0) }
    return Domain(values: allowed.map { .date($0) }, exactness: .representative)
  }
}
