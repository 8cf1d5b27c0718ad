import Dates
import Instruments
import Stories
import Testing

import struct Foundation.Decimal

@testable import Checks

/// The answers that a condition depends on, and the constants that it compares them with.
@Suite struct MentionTests {
  private static let head = """
    questionnaire: q
    languages: [en]
    sample: {fields: {visits: number}}
    lists: {l: {a: A, b: {label: B, when: c == y}}}
    segments: {s: {values: {u: {label: U, when: c == x}, w: {label: W, when: n > 1}, z: {label: Z}}}}
    items:
      - {choice: c, ask: "C?", options: {x: X, y: Y}}
      - {number: n, ask: "N?"}
      - {number: k, ask: "K?"}
      - {date: d, ask: "D?"}
      - {open: o, ask: "O?"}
      - {choices: m, ask: "M?", options: l}
      - {rating: r, ask: "R?", scale: standard.nps, each: l}
      - {allocation: pts, ask: "P?", of: {a: A, b: B}}
      - {compute: next, value: n + 1}
      - {loop: lo, over: l, items: [{compute: v, value: '
    """

  private func mentioned(_ condition: String, in round: Int = 0) throws -> String {
    let yaml = Self.head + condition + "'}]}\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    guard case .computed(let value, _)? = questionnaire.questions.last?.shape else { return "" }
    var mentions = Mentions(questionnaire)
    mentions.add(value, [round])
    #expect(!mentions.isTruncated)
    return mentions.order.map { unknown in
      let use = mentions.uses[unknown] ?? Mentions.Use()
      let constants =
        use.numbers.sorted().map { "\($0)" } + use.dates.sorted().map(\.text) + use.options.sorted()
      let name =
        unknown.number < questionnaire.fieldCount
        ? questionnaire.address(of: unknown.number).text
        : unknown == .sample(0, questionnaire)
          ? "visits" : unknown == .language(questionnaire) ? "language" : "perspective"
      return constants.isEmpty ? name : "\(name)(\(constants.joined(separator: " ")))"
    }.joined(separator: ", ")
  }

  @Test(
    "Answers are found in all parts, with constants on either side of a comparison",
    arguments: [
      ("c == x", "c"), ("n == 1 and 2 < n", "n(1 2)"), ("n == 1 or k > 2.5", "n(1), k(2.5)"),
      ("n == k", "n, k"),
      ("not (n == 4)", "n(4)"), ("n + 1 > 7", "n"), ("d > 2026-03-01", "d(2026-03-01)"),
      ("2026-03-01 == d or d < 2026-01-01", "d(2026-01-01 2026-03-01)"), ("o matches \"x\"", "o"),
      ("m has a or m has b", "m(a b)"), ("count(m) > 1", "m"), ("c in {x}", "c"), ("c is x", "c"),
      ("next > 3", "next(3), n"), ("next > 3 or next < 1", "next(1 3), n"), ("pts[a] > 3", "pts"),
      ("segment.s == u", "c, n(1)"), ("segment.s == u and segment.s == w", "c, n(1)"),
      ("sample.visits > 3", "visits(3)"), ("language == en", "language"),
      ("perspective == customer", "perspective"), ("if(c == x, n, k) > 3", "c, n, k"),
      ("mean(n, k) > 3", "n, k"), ("count(l) > 1", "c"), ("count(l where n == 3) > 1", "n(3), c"),
      ("sum(r[option] for l where k == 3) > 1", "k(3), c, r[a], r[b]"), ("years_between(d, today) > 3", "d"),
      ("today > d", "d"),
    ])
  func found(_ condition: String, _ expected: String) throws { #expect(try mentioned(condition) == expected) }

  @Test("In a round the current element and its answers are meant") func rounds() throws {
    #expect(try mentioned("m has option", in: 0) == "m(a)")
    #expect(try mentioned("m has option", in: 1) == "m(b)")
    #expect(try mentioned("r[option] > 3", in: 1) == "r[b](3)")
    #expect(try mentioned("option == a", in: 1) == "")
  }

  @Test("Unknowns are numbered: the fields, the sample, the language, the perspective") func numbers() throws
  {
    let questionnaire = try #require(Story.questionnaire(Self.head + "1'}]}\n"))
    let fields = questionnaire.fieldCount
    #expect(Unknown.field(3).number == 3)
    #expect(Unknown.sample(0, questionnaire).number == fields)
    #expect(Unknown.language(questionnaire).number == fields + 1)
    #expect(Unknown.perspective(questionnaire).number == fields + 2)
    #expect(Unknown.field(1) < Unknown.field(2) && !(Unknown.field(2) < Unknown.field(2)))
  }

  @Test("Up to 9999 expressions are followed", arguments: [(9998, false), (9999, true)])
  func many(_ parts: Int, _ isTruncated: Bool) throws {
    let questionnaire = try #require(Story.questionnaire("- {say: A}\n"))
    var mentions = Mentions(questionnaire)
    mentions.add(Expression(.summary(.sum, Array(repeating: .number(1), count: parts))), [])
    #expect(mentions.isTruncated == isTruncated)
  }
}
