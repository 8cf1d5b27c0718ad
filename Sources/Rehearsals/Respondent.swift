import Dates
import Decimals
import Foundation
import Instruments
import Interviews

/// Produces the answers of a simulated respondent.
struct Respondent {
  let person: Person
  let questionnaire: Questionnaire
  /// The seed of the whole simulation.
  let simulation: UInt64

  private static let remarks = [
    "Nothing special", "It took too long", "Friendly people", "Too expensive", "I had to call twice",
    "Always on time", "Nobody told me", "It works", "Could be simpler", "They kept their word",
  ]
  /// Texts that may match a pattern.
  private static let patterned = [
    "A1", "12345", "1234", "AB12", "12-345", "name@example.org", "555 0100", "A", "1", "AA1", "20-100",
  ]

  /// An answer. Later attempts give other answers, less and less like the person's own. After going back, numbers are mostly
  /// small.
  func answer(
    _ screen: QuestionScreen, _ question: Question, _ situation: Situation, attempt: Int, isReturn: Bool
  ) -> Answer {
    let key = "\(screen.address.text) \(attempt)"
    var dice = Dice(seed: person.seed, key: key)
    let misses = dice.part() < person.effects.missing
    if attempt == 0, misses, let missing = missing(screen, &dice) { return .missing(missing) }
    if isReturn, case .number(let low?, _, _, _, _) = screen.form, dice.part() < 0.8,
      let least = Decimal(string: low)
    {
      return .given(.number(least))
    }
    return .given(value(screen, question, situation, attempt, &dice))
  }

  /// A missing answer; nil if the question offers none.
  func missing(_ screen: QuestionScreen) -> Answer? {
    var dice = Dice(seed: person.seed, key: "\(screen.address.text) missing")
    return missing(screen, &dice).map(Answer.missing)
  }

  private func missing(_ screen: QuestionScreen, _ dice: inout Dice) -> MissingKind? {
    dice.one(of: screen.missing.map(\.kind) + (screen.isOptional ? [.skipped] : []))
  }

  private func value(
    _ screen: QuestionScreen, _ question: Question, _ situation: Situation, _ attempt: Int,
    _ dice: inout Dice
  ) -> Value {
    /// The person's position on the measured scale, from 0 to 1.
    func part() -> Double {
      person.rating(
        question, factor: question.measures.first?.of ?? screen.address.elements.last,
        groups: groups(situation),
        simulation: simulation)
    }
    switch screen.form {
    case .one(let options): return .one(dice.one(of: options)?.id ?? "")
    case .several(let options, let atLeast, let atMost):
      if let alone = exclusive(options, question, attempt, &dice) { return .some([alone]) }
      return .some(several(options, atLeast, atMost, attempt, &dice))
    case .point(let low, let high, _):
      if attempt > 0 { return .point(low + dice.below(high - low + 1)) }
      let point = max(low, min(high, low + Int((part() * Double(high - low)).rounded())))
      guard case .point(let scale) = question.shape else { return .point(point) }
      return .point(scale.turned(point))
    case .number(let low, let high, let decimals, _, let options):
      // One in ten chooses an option instead of a number.
      if !options.isEmpty, dice.part() < 0.1, let option = dice.one(of: options)?.id { return .one(option) }
      if attempt % 2 == 1, let number = solution(screen, question, situation, decimals, &dice) {
        return .number(number)
      }
      let measured = !question.measures.isEmpty && attempt == 0 ? part() : nil
      return .number(number(low, high, decimals, measured, &dice))
    case .order(let options, let places):
      return .order(Array(preferred(options, question, &dice).prefix(places)))
    case .amounts(let options, let total, _): return .amounts(amounts(options, question, total, &dice))
    case .extremes(let options, _, _):
      let order = preferred(options, question, &dice)
      return .extremes(
        Extremes(shown: options.map(\.id), best: order.first ?? "", worst: order.last ?? ""))
    case .date(let first, let last): return .date(date(first, last, situation.today, &dice))
    case .text(_, let characters): return .text(text(characters, attempt, &dice))
    case .texts(let atMost): return .texts(mentions(atMost, groups(situation), &dice))
    }
  }

  /// The groups of the person that are known now, by segment index.
  private func groups(_ situation: Situation) -> [Int: String] {
    guard !person.effects.groups.isEmpty else { return [:] }
    let evaluator = Evaluator(questionnaire, situation)
    var groups: [Int: String] = [:]
    for segment in Set(person.effects.groups.map(\.segment)) {
      if case .option(let id) = evaluator.group(of: questionnaire.segments[segment]) { groups[segment] = id }
    }
    return groups
  }

  /// The weight of an option in the person's choices; for a factor, from its stated importance.
  private func weight(_ option: QuestionScreen.Option, _ question: Question) -> Double {
    guard let base = question.shape.base, questionnaire.bases[base].binding == .factor else { return 1 }
    let stated = person.stated(option.id, simulation: simulation)
    return max(0.05, stated * stated * stated)
  }

  /// The ids of options in random order; heavier ones are more likely to come first.
  private func preferred(
    _ options: [QuestionScreen.Option], _ question: Question, _ dice: inout Dice
  ) -> [String] {
    var open = options.map { ($0.id, weight: weight($0, question)) }
    var order: [String] = []
    while let next = dice.one(of: open) {
      order.append(next)
      open.removeAll { $0.0 == next }
    }
    return order
  }

  /// A total divided by weight into whole numbers; the heaviest option gets the remainder.
  private func amounts(
    _ options: [QuestionScreen.Option], _ question: Question, _ total: String?, _ dice: inout Dice
  ) -> [Amount] {
    let whole = total.flatMap { Decimal(string: $0) } ?? 100
    let weights = options.map { weight($0, question) * (0.3 + dice.part()) }
    let sum = weights.reduce(0, +)
    var amounts = zip(options, weights).map { option, weight in
      let exact = whole * Decimal(Int(weight / sum * 1_000_000)) / 1_000_000
      return (code: option.code, amount: Amount(id: option.id, number: exact.rounded(0, .down)))
    }
    if let most = weights.indices.max(by: { weights[$0] < weights[$1] }) {
      amounts[most].amount.number += whole - amounts.reduce(0) { $0 + $1.amount.number }
    }
    return amounts.sorted { $0.code < $1.code }.map(\.amount)
  }

  /// An exclusive option, chosen as often as any other option; nil otherwise.
  private func exclusive(
    _ options: [QuestionScreen.Option], _ question: Question, _ attempt: Int, _ dice: inout Dice
  ) -> String? {
    let elements = question.shape.base.map { questionnaire.bases[$0].elements } ?? []
    let alone = options.filter { option in elements.contains { $0.id == option.id && $0.isExclusive } }
    guard attempt == 0, !alone.isEmpty, dice.part() * Double(options.count) < Double(alone.count) else {
      return nil
    }
    return dice.one(of: alone)?.id
  }

  private func several(
    _ options: [QuestionScreen.Option], _ atLeast: Int, _ atMost: Int, _ attempt: Int, _ dice: inout Dice
  ) -> [String] {
    let likely = attempt % 2 == 0 ? 0.35 : 0.7
    var chosen = options.filter { _ in dice.part() < likely }.map(\.id)
    while chosen.count < min(atLeast, options.count), let more = dice.one(of: options)?.id {
      if !chosen.contains(more) { chosen.append(more) }
    }
    while chosen.count > atMost { chosen.remove(at: dice.below(chosen.count)) }
    return options.map(\.id).filter(chosen.contains)
  }

  /// A number that satisfies a check of the question; nil if none is found.
  private func solution(
    _ screen: QuestionScreen, _ question: Question, _ situation: Situation, _ decimals: Int,
    _ dice: inout Dice
  ) -> Decimal? {
    guard let field = questionnaire.field(at: screen.address) else { return nil }
    let solutions = Solutions(questionnaire, situation, question, field: field)
    return dice.one(of: solutions.numbers(question))?.rounded(decimals, .plain)
  }

  private func number(
    _ low: String?, _ high: String?, _ decimals: Int, _ part: Double?, _ dice: inout Dice
  ) -> Decimal {
    let bound =
      low.flatMap { Decimal(string: $0) } ?? high.flatMap { Decimal(string: $0) }.map { min(0, $0) } ?? 0
    let least = bound.rounded(decimals, .up)
    let most = high.flatMap { Decimal(string: $0) } ?? least + 100
    guard most > least else { return least }
    // Small numbers are more likely: of 0 to 10,000 parcels, most people have fewer than thirty.
    var width = min(most - least, 10)
    while width < most - least, dice.part() < 0.5 { width = min(most - least, width * 3) }
    var steps = Decimal(dice.below(1001))
    // A measured number depends on the person's position on the scale.
    if let part { (width, steps) = (most - least, Decimal(Int(max(0, min(1, part)) * 1000))) }
    return least + (width * steps / 1000).rounded(decimals, .down)
  }

  /// A date within the bounds; if a bound is missing, within a year of the other.
  private func date(_ first: CalendarDate?, _ last: CalendarDate?, _ today: CalendarDate, _ dice: inout Dice)
    -> CalendarDate
  {
    let end = last ?? first.map { $0.adding(days: 365) } ?? today
    let start = first ?? end.adding(days: -365)
    let days = start.days(to: end)
    return days > 0 ? start.adding(days: dice.below(days + 1)) : start
  }

  private func text(_ characters: Int?, _ attempt: Int, _ dice: inout Dice) -> String {
    let text =
      attempt == 0 ? dice.one(of: Self.remarks) ?? "" : Self.patterned[attempt % Self.patterned.count]
    return String(text.prefix(characters ?? text.count))
  }

  /// The mentions of the person; factors with a larger effect are more likely.
  private func mentions(_ atMost: Int, _ groups: [Int: String], _ dice: inout Dice) -> [String] {
    let factors = questionnaire.factors.map { questionnaire.bases[$0].elements } ?? []
    var open = factors.map { factor in
      (factor, weight: 0.2 + abs(person.effects.effect(of: factor.id, in: groups)))
    }
    var mentions: [String] = []
    let wanted = 1 + dice.below(atMost)
    while mentions.count < wanted, let factor = dice.one(of: open) {
      open.removeAll { $0.0.id == factor.id }
      mentions.append(factor.label?.plain(questionnaire.sourceLanguage) ?? factor.id)
    }
    return mentions.isEmpty ? [dice.one(of: Self.remarks) ?? ""] : mentions
  }
}
