import Dates
import Foundation
import Instruments
import Stories
import Testing

@testable import Checks

/// The values that are listed for a question, given what it is compared with.
@Suite struct DomainTests {
  /// The domain of the first question, the language, the perspective, or a sample field.
  private func domain(
    _ item: String, head: String = "", _ use: Mentions.Use = Mentions.Use(),
    of unknown: (Questionnaire) -> Unknown = { _ in .field(0) }
  ) throws -> String {
    let yaml = "questionnaire: q\n\(head)items:\n  - \(item)\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return questionnaire.domain(of: unknown(questionnaire), use).told
  }

  private func options(_ count: Int, exclusive: Bool = false) -> String {
    let ids = ["a", "b", "c", "d", "e", "f", "g"].prefix(count).map { "\($0): \"Option \($0)\"" }
    let none = exclusive ? ["none: {label: \"None\", exclusive: yes}"] : []
    return "{\((ids + none).joined(separator: ", "))}"
  }

  @Test("Every question can be refused or not asked, and have the missing answers that it offers")
  func missing() throws {
    let item = "{choice: c, ask: \"C?\", options: {x: X, y: Y}"
    #expect(try domain("\(item), missing: []}") == "complete: x, y, refused, -")
    #expect(try domain("\(item), missing: [dk, refused]}") == "complete: x, y, dk, refused, -")
    #expect(try domain("\(item), missing: [na], optional: yes}") == "complete: x, y, na, refused, skipped, -")
    #expect(try domain("{compute: v, value: 3}") == "opaque: '', -")
    #expect(try domain("{split: s, arms: [x, y]}") == "complete: x, y, -")
  }

  @Test(
    "Answers without a list of values are opaque",
    arguments: [
      "{open: o, ask: \"O?\", missing: []}", "{mentions: o, ask: \"O?\", missing: []}",
      "{ranking: o, ask: \"O?\", of: {x: X, y: Y}, missing: []}",
      "{allocation: o, ask: \"O?\", of: {x: X, y: Y}, missing: []}",
    ])
  func opaque(_ item: String) throws {
    let value = item.hasPrefix("{open") ? "''" : "[]"
    #expect(try domain(item) == "opaque: \(value), refused, -")
  }

  @Test("Up to 24 integers are listed one by one, more and other numbers by what they are compared with")
  func numbers() {
    func told(_ from: Decimal?, _ to: Decimal?, _ decimals: Int, _ numbers: Set<Decimal> = []) -> String {
      Domain.numbers(from: from, to: to, decimals: decimals, Mentions.Use(numbers: numbers)).told
    }
    #expect(told(-1, 2, 0) == "complete: -1, 0, 1, 2")
    #expect(told(1, 24, 0, [3]) == "complete: " + (1...24).map { "\($0)" }.joined(separator: ", "))
    #expect(told(1, 25, 0) == "representative: 1, 2, 25")
    #expect(told(1, 25, 0, [7, 24]) == "representative: 1, 2, 7, 8, 24, 25")
    #expect(told(0, 2, 1, [1]) == "representative: 0, 0.1, 1, 1.1, 2")
    #expect(told(nil, nil, 0) == "representative: 0")
    #expect(told(nil, nil, 0, [5]) == "representative: 4, 5, 6")
    #expect(told(nil, nil, 0, [5, 6, 9]) == "representative: 4, 5, 6, 7, 9, 10")
    #expect(told(3, nil, 0) == "representative: 3, 4")
    #expect(told(nil, 3, 2) == "representative: 2.99, 3")
    #expect(told(3, nil, 0, [1]) == "representative: 3, 4")
  }

  @Test("Days are listed with those before and after what they are compared with") func dates() throws {
    func told(_ from: String?, _ to: String?, _ dates: [String] = []) -> String {
      Domain.dates(
        from: from.flatMap { CalendarDate($0) }, to: to.flatMap { CalendarDate($0) },
        Mentions.Use(dates: Set(dates.compactMap { CalendarDate($0) }))
      ).told
    }
    #expect(told(nil, nil) == "representative: \(CalendarDate.epoch.text)")
    #expect(told(nil, nil, ["2026-03-01"]) == "representative: 2026-02-28, 2026-03-01, 2026-03-02")
    #expect(told("2026-03-01", nil) == "representative: 2026-03-01, 2026-03-02")
    #expect(told(nil, "2026-03-01") == "representative: 2026-02-28, 2026-03-01")
    #expect(
      told("2026-03-01", "2026-03-09", ["2026-03-09", "2026-04-01"])
        == "representative: 2026-03-01, 2026-03-02, 2026-03-08, 2026-03-09")
    #expect(
      try domain("{date: d, ask: \"D?\", from: 2026-03-01, to: 2026-03-02, missing: []}")
        == "representative: 2026-03-01, 2026-03-02, refused, -")
  }

  @Test("The points of a scale and the bounds of a number are kept, and so are options beside the number")
  func bounds() throws {
    #expect(
      try domain("{rating: r, ask: \"R?\", scale: standard.agreement5, missing: []}")
        == "complete: 1, 2, 3, 4, 5, refused, -")
    #expect(
      try domain("{number: n, ask: \"N?\", from: 3, to: 5, missing: []}") == "complete: 3, 4, 5, refused, -")
    #expect(
      try domain("{number: n, ask: \"N?\", decimals: 1, from: 3, missing: []}")
        == "representative: 3, 3.1, refused, -")
    #expect(
      try domain("{number: n, ask: \"N?\", from: 3, to: 4, options: {many: \"Many\"}, missing: []}")
        == "complete: 3, 4, many, refused, -")
  }

  @Test("Of up to five options all choices are listed that the limits allow") func choices() throws {
    func told(_ options: String, _ limits: String = "", _ ids: Set<String> = []) throws -> String {
      let item = "{choices: c, ask: \"C?\", options: \(options), missing: []\(limits)}"
      let told = try domain(item, Mentions.Use(options: ids))
      return String(told.dropLast(", refused, -".count))
    }
    #expect(try told(options(2)) == "complete: [a], [b], [a b]")
    #expect(try told(options(2), ", at_least: 0") == "complete: [], [a], [b], [a b]")
    #expect(try told(options(3), ", at_least: 2") == "complete: [a b], [a c], [b c], [a b c]")
    #expect(try told(options(3), ", at_least: 2, at_most: 2") == "complete: [a b], [a c], [b c]")
    #expect(try told(options(2, exclusive: true)) == "complete: [a], [b], [a b], [none]")
    #expect(
      try told(options(3, exclusive: true), ", at_least: 3") == "complete: [a b c], [none]")
    #expect(try told(options(5)).split(separator: "[").count == 32)
    #expect(try told(options(6)) == "representative: [a]")
    #expect(try told(options(6), "", ["f", "b"]) == "representative: [a], [b], [f], [b f]")
    #expect(try told(options(6), ", at_least: 2", ["b"]) == "representative: [a c], [b a]")
    #expect(try told(options(6), ", at_most: 1", ["b", "c"]) == "representative: [a], [b], [c]")
    #expect(try told(options(5, exclusive: true), "", ["b"]) == "representative: [a], [b], [none]")
    #expect(try told(options(5, exclusive: true), "", ["none"]) == "representative: [a], [none]")
    #expect(try told(options(5, exclusive: true), ", at_least: 0", ["b"]) == "representative: [], [b]")
    #expect(try told(options(6), "", ["a", "b", "c", "d", "e"]).hasPrefix("representative: [f], [a], [b], "))
    #expect(try told(options(6), "", ["a", "b", "c", "d", "e", "f"]) == "opaque: []")
  }

  @Test("With options under a condition, fewer than the least number may be offered") func conditional()
    throws
  {
    let yaml = """
      - {choice: x, ask: "X?", options: {a: "A", b: "B"}}
      - {choices: c, ask: "C?", at_least: 2, options: {a: "A", b: {label: "B", when: x == a}}, missing: []}

      """
    let questionnaire = try #require(Story.questionnaire(yaml))
    #expect(
      questionnaire.domain(of: .field(1), Mentions.Use()).told == "complete: [a], [b], [a b], refused, -")
  }

  @Test("Sample fields, the language and the perspective come behind the fields") func others() throws {
    let head =
      "languages: [en, it]\nsample: {fields: {name: text, region: [north, south], visits: number, since: date}}\n"
    let item = "{choices: c, ask: {en: C, it: C}, options: {a: {en: A, it: A}, b: {en: B, it: B}}}"
    func told(_ place: Int, _ use: Mentions.Use = Mentions.Use()) throws -> String {
      try domain(item, head: head, use) { .sample(place, $0) }
    }
    #expect(try told(0) == "opaque: '', -")
    #expect(try told(1) == "complete: north, south, -")
    #expect(try told(2, Mentions.Use(numbers: [4])) == "representative: 3.999999999, 4, 4.000000001, -")
    #expect(try told(3) == "representative: \(CalendarDate.epoch.text), -")
    #expect(try domain(item, head: head) { .language($0) } == "complete: en, it")
    #expect(try domain(item, head: head) { .perspective($0) } == "complete: customer, management")
  }
}
