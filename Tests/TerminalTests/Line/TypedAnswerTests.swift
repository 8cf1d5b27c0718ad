import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What a line means as an answer, and what is said of one that means nothing.
@Suite struct TypedAnswerTests {
  private func reply(_ item: String, _ line: String, language: String? = nil) throws -> String {
    let yaml =
      "questionnaire: q\n" + (language.map { "languages: [\($0)]\n" } ?? "")
      + "items:\n  - {\(item), ask: \"Q?\"}\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let conversation = try Story.converse(questionnaire, [line])
    for case .answered(_, let answer, _) in conversation.events {
      switch answer {
      case .given(.number(let number)): return "\(number)"
      case .given(.date(let date)): return date.text
      case .given(.one(let id)): return id
      case .given(.some(let ids)): return "{\(ids.joined(separator: " "))}"
      case .given(.point(let point)): return "\(point)"
      case .given(.order(let ids)): return ids.joined(separator: ">")
      case .given(.text(let text)): return "“\(text)”"
      case .given(.amounts(let amounts)):
        return amounts.map { "\($0.id)=\($0.number)" }.joined(separator: " ")
      default: return "\(answer)"
      }
    }
    let said = conversation.transcript.split(separator: "\n", omittingEmptySubsequences: false)
    let typed = try #require(said.firstIndex { $0 == "> \(line)" })
    return String(said[typed + 1])
  }

  @Test(
    "A number has digits and one mark; commas only where the language writes them",
    arguments: [
      ("12", "en", "12"), ("-3", "en", "-3"), ("1.25", "en", "1.25"), (" 7 ", "en", "7"), ("007", "en", "7"),
      ("1,25", "en", no), ("1,25", "it", "1.25"), ("1,25", "de-AT", "1.25"),
      ("1.234", "en", "At most 2 decimals are possible."),
      ("1.2.3", "en", no), (".5", "en", no), ("5.", "en", no), ("-", "en", no), ("--1", "en", no),
      ("1 000", "en", no),
      ("1e3", "en", no), ("123456789012345678", "en", "123456789012345678"),
      ("1234567890123456789", "en", no),
      ("-123456789012345678", "en", "-123456789012345678"), ("٣", "en", no), ("+1", "en", no),
    ])
  func numbers(_ line: String, _ language: String, _ expected: String) throws {
    #expect(try reply("number: q, decimals: 2", line, language: language) == expected)
  }

  private static let no = "Type a number in digits, such as 12."

  @Test(
    "A date has its year first, or last where the language writes it so",
    arguments: [
      ("2026-01-31", "en", "2026-01-31"), ("2026.1.31", "en", "2026-01-31"),
      ("2026/01/31", "en", "2026-01-31"),
      ("2026 1 3", "en", "2026-01-03"), ("20260131", "en", "2026-01-31"), ("today", "en", "2026-11-21"),
      ("yesterday", "en", "2026-11-20"), ("YESTERDAY", "en", "2026-11-20"), ("31.1.2026", "en", noDate),
      ("31.1.2026", "de", "2026-01-31"),
      ("3/2/2026", "it", "2026-02-03"), ("2026-2-3", "it", "2026-02-03"), ("26-1-31", "en", noDate),
      ("2026-1", "en", noDate),
      ("2026-1-31-1", "en", noDate), ("2026-001-31", "en", noDate), ("2026013", "en", noDate),
      ("2026-a-31", "en", noDate),
      ("2026/+1/1", "en", noDate), ("2026-13-01", "en", "There is no 2026-13-01."),
      ("2026-1-32", "en", "There is no 2026-01-32: that month has 31 days."),
      ("2024-2-30", "en", "There is no 2024-02-30: that month has 29 days."),
      ("20260431", "en", "There is no 2026-04-31: that month has 30 days."),
      ("٢٠٢٦-١-١", "en", noDate),
    ])
  func dates(_ line: String, _ language: String, _ expected: String) throws {
    #expect(try reply("date: q", line, language: language) == expected)
  }

  private static let noDate = "Type a date as year-month-day, such as 2026-01-31; or today, yesterday."
  private static let set = "{a: \"A\", b: \"B\", c: {label: \"C\", value: 97}}"

  @Test(
    "Options are their codes or ids, separated by spaces, commas and arrows",
    arguments: [
      ("choice: q, options: \(set)", "1", "a"), ("choice: q, options: \(set)", "97", "c"),
      ("choice: q, options: \(set)", " B ", "b"), ("choice: q, options: \(set)", "3", no1),
      ("choice: q, options: \(set)", "1 2", no1),
      ("choices: q, options: \(set)", "97,1", "{a c}"), ("choices: q, options: \(set)", "b\ta b", "{a b}"),
      ("choices: q, options: \(set)", "1 4", no1),
      ("choices: q, at_least: 2, options: \(set)", "1", "Choose at least 2."),
      ("choices: q, at_least: 0, options: \(set)", "", "{}"), ("choices: q, options: \(set)", "", needed),
      ("ranking: q, of: \(set)", "97 > 1 > b", "c>a>b"), ("ranking: q, of: \(set)", "97,1,2", "c>a>b"),
      ("ranking: q, of: \(set)", "1 x", no1), ("ranking: q, of: \(set), top: 1", "2", "b"),
      ("allocation: q, of: \(set)", "50 30 20", "a=50 b=30 c=20"),
      ("allocation: q, of: \(set)", "c=60 1=40", "a=40 b=0 c=60"),
      ("allocation: q, of: \(set)", "100", "Type 3 amounts, one for each, or some as 97=10."),
      ("allocation: q, of: \(set)", "1=1=2", "Type 3 amounts, one for each, or some as 97=10."),
      ("allocation: q, of: \(set)", "1=40 60", "Type 3 amounts, one for each, or some as 97=10."),
      ("allocation: q, of: \(set)", "1 2 x", no), ("allocation: q, of: \(set)", "4=100", no1),
      ("allocation: q, of: \(set)", "33.5 33.5 33", "a=33.5 b=33.5 c=33"),
      ("number: q, from: 0, to: 9, options: {n: {label: \"N\", value: 97}}", "97", "n"),
      ("number: q, from: 0, to: 9, options: {n: {label: \"N\", value: 97}}", "N", "n"),
      (
        "number: q, from: 0, to: 9, options: {n: {label: \"N\", value: 97}}", "96",
        "The number must be from 0 to 9."
      ),
      ("rating: q, scale: standard.nps", "0", "0"),
      ("rating: q, scale: standard.nps", "11", "Type a number from 0 to 10."),
      ("rating: q, scale: standard.nps", "x", "Type a number from 0 to 10."),
      ("open: q", "  So it is.  ", "“  So it is.”"), ("open: q", "::dk", "“:dk”"),
      ("open: q, optional: true", "", "missing(Instruments.MissingKind.skipped)"),
    ])
  func options(_ item: String, _ line: String, _ expected: String) throws {
    #expect(try reply(item, line) == expected)
  }

  private static let no1 = "Type the number or the id of an option, such as 1."
  private static let needed = "An answer is needed; :help tells what else is possible."
}
