import Diagnostics
import Foundation
import Texts

/// Converts libyaml errors into diagnostics for authors, at the place of the mistake.
struct ParserMessages {
  private let failure: ParserFailure
  private let source: SourceText
  private let last: SourceRange?

  /// The diagnostic for an error. `last` is the last text in quotes before it, if any.
  static func explain(_ failure: ParserFailure, in source: SourceText, after last: SourceRange?)
    -> Diagnostic
  {
    let messages = ParserMessages(failure: failure, source: source, last: last)
    return messages.scannerMessage() ?? messages.parserMessage() ?? messages.fallbackMessage()
  }

  private static let quotes = "Put the whole text in double quotes: \"…\"."

  // MARK: scanner errors

  private func scannerMessage() -> Diagnostic? {
    switch failure.problem {
    case "found character that cannot start any token": invalidFirstCharacter()
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab()
    case "mapping values are not allowed in this context": secondColon()
    case "could not find expected ':'": missingColon()
    case "block sequence entries are not allowed in this context":
      make(
        .yamlIndentation, failure.place, "a list item (`- `) is not allowed here",
        "Put the `-` on its own line, under its key. If this is text, put it in double quotes.")
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote()
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      make(
        .yamlEscape, failure.place, "this is not a valid YAML escape",
        "In double quotes, write a backslash twice (`\\\\`), or use single quotes.")
    case "did not find expected alphabetic or numeric character":
      make(
        .yamlNeedsQuotes, failure.contextPlace ?? failure.place,
        "text without quotes cannot begin with `\(character(at: failure.contextPlace ?? failure.place))`",
        Self.quotes)
    case "did not find expected comment or line break" where failure.context.contains("block scalar"),
      "found an indentation indicator equal to 0":
      make(
        .yamlNeedsQuotes, failure.contextPlace ?? failure.place,
        "text without quotes cannot begin with `\(character(at: failure.contextPlace ?? failure.place))`",
        Self.quotes)
    case let problem where failure.context.contains("directive") || problem.contains("directive"):
      make(
        .yamlDirective, failure.contextPlace ?? failure.place,
        "a line that begins with `%` is a YAML directive",
        "Indent the line, or put the text in double quotes. Questionnaires do not use directives.")
    case "found incompatible YAML document":
      make(.yamlDirective, failure.place, "only YAML 1.1 and 1.2 are supported", "Remove the `%YAML` line.")
    case let problem where failure.context.contains("tag") || problem.contains("tag"):
      make(
        .yamlTag, failure.contextPlace ?? failure.place, "YAML tags (`!…`) are not supported",
        "Remove the tag. If the text begins with `!`, put it in double quotes.")
    default: nil
    }
  }

  private func invalidFirstCharacter() -> Diagnostic {
    let found = character(at: failure.place)
    if found == "\t" { return tab() }
    return make(
      .yamlNeedsQuotes, failure.place, "text without quotes cannot begin with `\(found)`", Self.quotes)
  }

  private func tab() -> Diagnostic {
    var place = failure.place
    let line = source.lineRange(source.position(of: place).line)
    if character(at: place) != "\t", let tab = source.bytes[line.lower..<line.upper].firstIndex(of: 0x09) {
      place = tab
    }
    return make(
      .yamlTab, place, "expected spaces, found a tab",
      "Indent with spaces. Most editors can insert spaces for the Tab key.")
  }

  /// The diagnostic for a second colon, as in `avis : merci : bien`, or a line with a deeper indentation than the text
  /// above it.
  private func secondColon() -> Diagnostic {
    let line = source.lineRange(source.position(of: failure.place).line)
    let before = source[SourceRange(line.lower, failure.place)]
    if let colon = before.range(of: ": ") ?? before.range(of: " :") {
      let start = line.lower + before[..<colon.upperBound].utf8.count
      return make(
        .yamlNeedsQuotes, SourceRange(start, failure.place + 1),
        "text with a colon is read as a key and its value", Self.quotes)
    }
    return make(
      .yamlIndentation, failure.place,
      "a key is not allowed here: this line continues the text above",
      "Indent this line like its neighbors. Put text with a colon in double quotes.")
  }

  private func missingColon() -> Diagnostic {
    let place = failure.contextPlace ?? failure.place
    let line = source.lineRange(source.position(of: place).line)
    return make(
      .yamlSyntax, SourceRange(place, max(place + 1, min(line.upper, place + 200))),
      "expected a colon after this key",
      "Write `key: value`. Put text of several lines in double quotes.")
  }

  private func unclosedQuote() -> Diagnostic {
    make(
      .yamlUnclosedQuote, failure.contextPlace ?? failure.place, "this quote is never closed",
      "Close it at the end of the text. For a quote within the text, write `\\\"` in double quotes, `''` in single quotes."
    )
  }

  // MARK: parser errors

  private func parserMessage() -> Diagnostic? {
    switch failure.problem {
    case "did not find expected ',' or ']'": unclosed("[", "]")
    case "did not find expected ',' or '}'": unclosed("{", "}")
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      misplacedLine()
    case "did not find expected node content": missingValue()
    default: nil
    }
  }

  /// The diagnostic for a missing value: a comment hides it, the file ends, or the text starts with a character that
  /// ends a text.
  private func missingValue() -> Diagnostic {
    // The opening bracket may be some lines above.
    let last = source.position(of: failure.place).line
    let scans = (max(1, last - 20)...last).reversed().lazy.map { line in
      BracketScan(source, from: outermost(source.lineRange(line).upper), to: failure.place)
    }.filter { !$0.open.isEmpty }
    if let comment = scans.compactMap(\.comment).first {
      return make(
        .yamlNeedsQuotes, comment,
        "this `#` starts a comment, so the brackets before it are never closed",
        Self.quotes)
    }
    let isEnd = failure.place >= source.bytes.count
    if isEnd, let open = scans.first?.open.last { return neverClosed(open) }
    return make(
      .yamlSyntax, failure.place,
      "a value is missing before \(isEnd ? "the end of the file" : "`\(character(at: failure.place))`")",
      "Add the value. Put text with brackets, braces, or commas in double quotes.")
  }

  private func neverClosed(_ open: Int) -> Diagnostic {
    let bracket = character(at: open)
    return make(
      .yamlUnclosedBracket, open, "this `\(bracket)` is never closed",
      "Close it with `\(bracket == "[" ? "]" : "}")`.")
  }

  /// The diagnostic for an error in brackets: YAML splits a text, or a bracket is not closed.
  private func unclosed(_ opening: String, _ closing: String) -> Diagnostic {
    let start = failure.contextPlace ?? failure.place
    let scan = BracketScan(source, from: outermost(start), to: failure.place)
    if let comment = scan.comment {
      return make(
        .yamlNeedsQuotes, comment,
        "this `#` starts a comment, so `\(opening)…\(closing)` does not end here",
        Self.quotes)
    }
    if let brace = scan.braceWithoutKey {
      return make(.yamlNeedsQuotes, brace, "text without quotes cannot begin with `{`", Self.quotes)
    }
    if failure.place >= source.bytes.count || hasNoBracketBefore(failure.place), let open = scan.open.last {
      return neverClosed(open)
    }
    return make(
      .yamlNeedsQuotes, failure.place, "text in `\(opening)…\(closing)` ends too early here",
      "Put each text with commas, colons, quotes, or brackets in double quotes, and check that each quote before this is closed."
    )
  }

  /// The first opening bracket on the line of a bracket.
  private func outermost(_ bracket: Int) -> Int {
    let line = source.lineRange(source.position(of: bracket).line)
    let before = source.bytes[line.lower..<max(line.lower, bracket)]
    let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    return before.firstIndex(where: isBracket) ?? bracket
  }

  /// Whether there is only plain text before a place on its line. Then the line continues a bracket from a line above.
  private func hasNoBracketBefore(_ place: Int) -> Bool {
    let line = source.lineRange(source.position(of: place).line)
    return !source[SourceRange(line.lower, max(line.lower, place))].contains { "{}[]\"'".contains($0) }
  }

  /// The diagnostic for an error in block style: text after a finished value, or an indentation that matches no line
  /// above.
  private func misplacedLine() -> Diagnostic {
    // Text in quotes over several lines that ends here probably lacks its closing quote on the first line.
    if let last, source.position(of: last.lower).line < source.position(of: last.upper).line,
      source.position(of: last.upper).line == source.position(of: failure.place).line
    {
      return make(
        .yamlUnclosedQuote, last.lower, "this quote is closed only by the next one, on a later line",
        "Close it at the end of the text. For a quote within the text, write `\\\"` in double quotes, `''` in single quotes."
      )
    }
    let line = source.lineRange(source.position(of: failure.place).line)
    let before = source[SourceRange(line.lower, failure.place)]
    if let last = before.last(where: { !$0.isWhitespace }), "]}\"'".contains(last) {
      let opening: Character = last == "]" ? "[" : last == "}" ? "{" : last
      let quoted =
        before.firstIndex(of: opening).map { line.lower + before[..<$0].utf8.count } ?? failure.place
      return make(
        .yamlNeedsQuotes, SourceRange(quoted, max(quoted + 1, line.upper)),
        "text that begins with `\(opening)` ends at `\(last)`",
        last == "\""
          ? "Put the whole text in single quotes, or write the inner quotes as `\\\"`." : Self.quotes)
    }
    return make(
      .yamlIndentation, failure.place, "the indentation of this line does not match the lines above",
      "Indent the entries of one map or list by the same number of spaces.")
  }

  private func fallbackMessage() -> Diagnostic {
    make(
      .yamlSyntax, failure.place, "this is not valid YAML: \(failure.problem)",
      "Check this line and the line above. Put text with special characters in double quotes.")
  }

  // MARK: helpers

  private func make(_ rule: Rule, _ place: Int, _ summary: String, _ remedy: String) -> Diagnostic {
    let place = min(place, source.bytes.count)
    var end = min(place + 1, source.bytes.count)
    while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return make(rule, SourceRange(place, end), summary, remedy)
  }

  private func make(_ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String) -> Diagnostic {
    Diagnostic(rule, at: range, summary, remedy: remedy)
  }

  private func character(at place: Int) -> String {
    guard place < source.bytes.count else { return "" }
    return String(source[SourceRange(place, min(place + 4, source.bytes.count))].unicodeScalars.prefix(1))
  }
}
