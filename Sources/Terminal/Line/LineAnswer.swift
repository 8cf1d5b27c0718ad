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
  /// The words of the person who types.
  let words: Words

  init(_ screen: QuestionScreen, language: String, _ words: Words) {
    (self.screen, self.words) = (screen, words)
    let primary = language.split(separator: "-").first.map(String.init) ?? ""
    usesComma = [
      "it", "fr", "pl", "nl", "de", "es", "pt", "da", "sv", "nb", "fi", "cs", "ru", "uk", "tr", "ro", "hu",
    ].contains(primary)
  }

  /// The answer, or what is wrong with the line. Short texts are gathered line by line elsewhere.
  func read(_ line: String) -> Result<Answer, LineProblem> {
    let typed = line.trimmed
    if typed.isEmpty { return empty() }
    return screen.form.terminal.read(line, self)
  }

  private func empty() -> Result<Answer, LineProblem> {
    if screen.isOptional { return .success(.missing(.skipped)) }
    if let answer = screen.form.terminal.ofNothing { return .success(answer) }
    return .failure(.complaint(.answerNeeded))
  }

  /// The id of the option of a code or an id.
  func option(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<String, LineProblem> {
    let word = typed.lowercased()
    let found = options.first { String($0.code) == word } ?? options.first { $0.id == word }
    return found.map { .success($0.id) }
      ?? .failure(.notAnOption(sample: options.first.map { "\($0.code)" } ?? ""))
  }

  /// Digits with one decimal mark: a comma where the language writes one, a point everywhere. Marks for
  /// thousands are not read: `1.000` is one thousand to some and one to others.
  func number(_ typed: String, _ decimals: Int) -> Result<Answer, LineProblem> {
    let text = usesComma ? typed.replacing(",", with: ".") : typed
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isNumber, digits.utf8.count <= 18, let number = Decimal(string: text) else {
      return .failure(.complaint(.notANumber))
    }
    if parts.count == 2, parts[1].count > decimals { return .failure(.complaint(.tooManyDecimals(decimals))) }
    return .success(.given(.number(number)))
  }
}

extension LineAnswer {
  /// The words of a line, `>` among them as in an order.
  func words(_ typed: String) -> [String] {
    typed.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ">" }).map(String.init)
  }

  /// The ids of options by their codes or ids, in the order typed.
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

  /// An amount, with any decimals; nil where it is no number.
  func amount(_ typed: String) -> Decimal? {
    if case .success(.given(.number(let number))) = number(typed, 9) { number } else { nil }
  }
}

/// Why a line is no answer.
enum LineProblem: Error {
  /// The machine's reason.
  case complaint(Complaint)
  /// It is no option; a code that would be.
  case notAnOption(sample: String)
  /// There are not as many amounts as these options.
  case amounts(Int)
  /// It is no point of the scale.
  case notAPoint(low: Int, high: Int)
  /// It is a date that the calendar does not have; the last day of its month, nil where there is no such month.
  case noSuchDay(String, lastOfMonth: Int?)
}
