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
    switch screen.form {
    case .one(let options): return option(typed, options).map { .given(.one($0)) }
    case .several(let options, _, _): return several(typed, options)
    case .point(let low, let high, _): return point(typed, low, high)
    case .number(_, _, let decimals, _, let options):
      if case .success(let id) = option(typed, options) { return .success(.given(.one(id))) }
      return number(typed, decimals)
    case .order(let options, _): return order(typed, options)
    case .amounts(let options, _, _): return amounts(typed, options)
    case .extremes(let options, _, _): return extremes(typed, options)
    case .date: return date(typed).map { .given(.date($0)) }
    case .text, .texts: return .success(.given(.text(line.trimmedEnd)))
    }
  }

  private func empty() -> Result<Answer, LineProblem> {
    if screen.isOptional { return .success(.missing(.skipped)) }
    if case .several(_, atLeast: 0, _) = screen.form { return .success(.given(.some([]))) }
    return .failure(.complaint(.answerNeeded))
  }

  private func option(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<String, LineProblem> {
    let word = typed.lowercased()
    let found = options.first { String($0.code) == word } ?? options.first { $0.id == word }
    return found.map { .success($0.id) }
      ?? .failure(.notAnOption(sample: options.first.map { "\($0.code)" } ?? ""))
  }

  private func several(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<Answer, LineProblem> {
    var chosen: Set<String> = []
    for word in typed.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) {
      switch option(String(word), options) {
      case .success(let id): chosen.insert(id)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(.given(.some(Array(chosen))))
  }

  private func point(_ typed: String, _ low: Int, _ high: Int) -> Result<Answer, LineProblem> {
    guard let point = Int(typed), (low...high).contains(point) else {
      return .failure(.notAPoint(low: low, high: high))
    }
    return .success(.given(.point(point)))
  }

  /// A number with at most one decimal mark: a point, or a comma in languages that use it. Thousands separators are not
  /// accepted, because `1.000` is one thousand for some people and one for others.
  private func number(_ typed: String, _ decimals: Int) -> Result<Answer, LineProblem> {
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
  private func words(_ typed: String) -> [String] {
    typed.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ">" }).map(String.init)
  }

  /// A ranking such as `3 1 2`: codes or ids, the first place first.
  private func order(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<Answer, LineProblem> {
    var ids: [String] = []
    for word in words(typed.replacing(",", with: " ")) {
      switch option(word, options) {
      case .success(let id): ids.append(id)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(.given(.order(ids)))
  }

  /// A best-worst choice such as `2 4`: the best, then the worst, as codes or ids.
  private func extremes(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<Answer, LineProblem> {
    order(typed, options).flatMap { answer in
      guard case .given(.order(let ids)) = answer, ids.count == 2 else {
        return .failure(.complaint(.notExtremes))
      }
      return .success(.given(.extremes(Extremes(shown: options.map(\.id), best: ids[0], worst: ids[1]))))
    }
  }

  /// Amounts such as `50 30 20`: one for each option in the order shown; or `price=50 service=50`, and 0 for the others.
  private func amounts(_ typed: String, _ options: [QuestionScreen.Option]) -> Result<Answer, LineProblem> {
    let words = words(typed)
    let isNamed = words.contains { $0.contains("=") }
    if !isNamed, words.count != options.count { return .failure(.amounts(options.count)) }
    var given: [String: Decimal] = [:]
    for (place, word) in words.enumerated() {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == (isNamed ? 2 : 1), let last = parts.last else {
        return .failure(.amounts(options.count))
      }
      guard let number = amount(last) else { return .failure(.complaint(.notANumber)) }
      guard isNamed else {
        given[options[place].id] = number
        continue
      }
      switch option(parts[0], options) {
      case .success(let id): given[id] = number
      case .failure(let problem): return .failure(problem)
      }
    }
    let inOrder = options.sorted { $0.code < $1.code }
    return .success(.given(.amounts(inOrder.map { Amount(id: $0.id, number: given[$0.id] ?? 0) })))
  }

  /// An amount, with any number of decimals; nil if it is not a number.
  func amount(_ typed: String) -> Decimal? {
    if case .success(.given(.number(let number))) = number(typed, 9) { number } else { nil }
  }
}

/// Why a line is not an answer.
enum LineProblem: Error {
  /// A reason of the interview logic.
  case complaint(Complaint)
  /// It is not an option; a valid code as an example.
  case notAnOption(sample: String)
  /// The number of amounts is not the number of these options.
  case amounts(Int)
  /// It is not a scale point.
  case notAPoint(low: Int, high: Int)
  /// The date does not exist; the last day of its month, or nil if the month does not exist.
  case noSuchDay(String, lastOfMonth: Int?)
}
