import Instruments
import Interviews
import Texts
import Words

import struct Foundation.Decimal

/// Reads a typed line as the answer to a question.
struct LineAnswer {
  let screen: QuestionScreen
  /// Whether numbers are written with a decimal comma in the language of the interview.
  let usesComma: Bool
  /// The interface texts in the person's language.
  let words: Words

  init(_ screen: QuestionScreen, language: String, _ words: Words) {
    (self.screen, self.words) = (screen, words)
    let primary = language.split(separator: "-").first.map(String.init) ?? ""
    usesComma = [
      "it", "fr", "pl", "nl", "de", "es", "pt", "da", "sv", "nb", "fi", "cs", "ru", "uk", "tr", "ro", "hu",
    ].contains(primary)
  }

  /// The answer, or what is wrong with the line. Mentions are collected line by line elsewhere.
  func read(_ line: String) -> Result<Answer, LineProblem> {
    let typed = line.trimmed
    if typed.isEmpty { return empty() }
    return screen.form.terminal.read(line, self)
  }

  private func empty() -> Result<Answer, LineProblem> {
    if screen.isOptional { return .success(.missing(.skipped)) }
    if let answer = screen.form.terminal.ofNothing { return .success(answer) }
    return .failure(.problem(.answerNeeded))
  }

  /// The id of the option with a code or an id.
  func option(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<String, LineProblem> {
    let word = typed.lowercased()
    let found = options.first { String($0.code) == word } ?? options.first { $0.id == word }
    return found.map { .success($0.id) }
      ?? .failure(.notAnOption(sample: options.first.map { "\($0.code)" } ?? ""))
  }

  /// A number with at most one decimal mark: a point, or a comma in languages that use it. Thousands separators are not
  /// accepted, because `1.000` is one thousand for some people and one for others.
  func number(_ typed: String, _ decimals: Int) -> Result<Answer, LineProblem> {
    let text = usesComma ? typed.replacing(",", with: ".") : typed
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isNumber, digits.utf8.count <= 18, let number = Decimal(string: text) else {
      return .failure(.problem(.notANumber))
    }
    if parts.count == 2, parts[1].count > decimals { return .failure(.problem(.tooManyDecimals(decimals))) }
    return .success(.given(.number(number)))
  }
}

extension LineAnswer {
  /// The words of a line, also separated by `>` as in a ranking.
  func words(_ typed: String) -> [String] {
    typed.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ">" }).map(String.init)
  }

  /// The ids of options with codes or ids, in the order typed.
  func ids(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<[String], LineProblem> {
    var ids: [String] = []
    for word in words(typed.replacing(",", with: " ")) {
      switch option(word, options) {
      case .success(let id): ids.append(id)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(ids)
  }

  /// An amount, with any number of decimals; nil if it is not a number.
  func amount(_ typed: String) -> Decimal? {
    if case .success(.given(.number(let number))) = number(typed, 9) { number } else { nil }
  }
}

/// Why a line is not an answer.
enum LineProblem: Error {
  /// A reason of the interview logic.
  case problem(InputProblem)
  /// It is not an option; a valid code as an example.
  case notAnOption(sample: String)
  /// The number of amounts is not the number of these options.
  case amounts(Int)
  /// It is not a scale point.
  case notAPoint(low: Int, high: Int)
  /// The date does not exist; the last day of its month, or nil if the month does not exist.
  case noSuchDay(String, lastOfMonth: Int?)
}
