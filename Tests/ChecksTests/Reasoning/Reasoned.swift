import Instruments
import Stories
import Testing

@testable import Checks

/// An evaluator of what is possible over the questions of these tests, of which some answers are known.
struct Reasoned {
  static let questions = """
    questionnaire: q
    languages: [en, it]
    sample: {fields: {name: text, region: [north, south], visits: number}}
    lists: {l: {a: A, b: B}}
    segments:
      s: {values: {u: {label: U, when: c == x}, w: {label: W, when: n > 1}, z: {label: Z}}}
      t: {values: {u: {label: U, when: c == x}}}
    items:
      - {choice: c, ask: "C?", options: {x: X, y: Y}}
      - {choices: m, ask: "M?", options: {a: A, b: B}}
      - {number: n, ask: "N?"}
      - {number: k, ask: "K?"}
      - {date: d, ask: "D?"}
      - {open: o, ask: "O?"}
      - {allocation: pts, ask: "P?", of: {a: A, b: B}}
      - {ranking: rank, ask: "Rank?", of: {a: A, b: B}}
      - {rating: r, ask: "R?", scale: standard.nps, each: l}
      - {compute: next, value: n + 1}

    """

  let questionnaire: Questionnaire
  let expression: Expression
  var evaluator: PossibleEvaluator
  private(set) var slots: [Int] = []

  /// The expression of a computed value, with some of the answers known, by the address of the field.
  init(_ value: String, in round: Int? = nil, _ known: [String: Domain]) throws {
    let item = "{compute: v, value: '\(value)'}"
    let last = round == nil ? item : "{loop: lo, over: l, items: [\(item)]}"
    let yaml = Self.questions + "  - \(last)\n"
    questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    guard case .computed(let expression, _)? = questionnaire.questions.last?.shape else { throw Missing() }
    self.expression = expression
    slots = round.map { [$0] } ?? []
    evaluator = PossibleEvaluator(questionnaire)
    let (fields, samples) = (questionnaire.fieldCount, questionnaire.sample.count)
    for number in 0..<(fields + samples + 2) {
      let unknown = Unknown(number: number)
      var domain = questionnaire.domain(of: unknown, Mentions.Use())
      if number < fields, let given = known[questionnaire.address(of: number).text] { domain = given }
      if number >= fields, number < fields + samples,
        let given = known["sample.\(questionnaire.sample[number - fields].id)"]
      {
        domain = given
      }
      if unknown == .language(questionnaire), let given = known["language"] { domain = given }
      evaluator.domains[unknown] = domain
    }
  }

  struct Missing: Error {}

  /// The possible values of the expression.
  mutating func values() -> String { evaluator.values(of: expression, slots).told }

  /// The possible outcomes of the expression as a condition.
  mutating func outcomes() -> String { evaluator.outcomes(of: expression, slots).told }
}

extension Domain {
  /// All of some values.
  static func these(_ values: Datum...) -> Domain { Domain(values: values) }
}
