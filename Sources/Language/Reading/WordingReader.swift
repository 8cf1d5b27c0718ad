import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// Reads a wording: a text, a map from languages to texts, or a list of variants.
  mutating func wording(_ node: Node?) -> Draft.Wording? {
    guard let node else { return nil }
    guard node.kind == .list else {
      guard let texts = texts(node) else { return nil }
      return Draft.Wording(variants: [.init(condition: nil, texts: texts)], range: firstLine(of: node))
    }
    let variants = node.members.compactMap { variant($0) }
    checkLast(variants, node)
    return variants.isEmpty ? nil : Draft.Wording(variants: variants, range: firstLine(of: node))
  }

  private mutating func variant(_ node: Node) -> Draft.Wording.Variant? {
    guard let form = form(node, VariantKeys.shape), let texts = form[VariantKeys.text] else { return nil }
    return .init(condition: form[VariantKeys.condition], texts: texts)
  }

  private mutating func checkLast(_ variants: [Draft.Wording.Variant], _ node: Node) {
    if variants.isEmpty, node.members.isEmpty {
      report(.emptyWording, node.range, "the text is empty", "Write the text in double quotes.")
    }
    for (index, member) in node.members.enumerated() where member.kind == .map {
      let isLast = index == node.members.count - 1
      let when = member.entries.first { $0.key.text == VariantKeys.condition.name }
      if isLast, let when {
        report(
          .lastVariant, when.key.range,
          "the last variant has a condition, so there may be no text",
          "Make the last variant the one for all other cases, without `when`.")
      } else if !isLast, when == nil {
        report(
          .lastVariant, firstLine(of: member),
          "this variant has no condition, so the variants after it are never used",
          "Add a `when`, or move it to the end.")
      }
    }
  }

  /// Reads a text in the source language, or a map from languages to texts.
  mutating func texts(_ node: Node) -> [(language: String, text: Draft.Text)]? {
    switch node.kind {
    case .text:
      guard let text = text(node) else { return nil }
      return [(languages.first ?? "", text)]
    case .list:
      wrongShape(node, "text", "Write it in double quotes, or as a map from languages to texts.")
      return nil
    case .map:
      if node.entries.isEmpty {
        report(.emptyWording, node.range, "the text is empty", "Write the text in double quotes.")
      }
      var texts: [(language: String, text: Draft.Text)] = []
      for entry in node.entries where isLanguage(entry, in: node) {
        if let text = text(entry.value) { texts.append((entry.key.text, text)) }
      }
      warnAboutMissingTranslations(texts.map(\.language), node)
      return texts.isEmpty ? nil : texts
    }
  }

  private mutating func isLanguage(_ entry: Node.Entry, in node: Node) -> Bool {
    let name = entry.key.text
    if languages.contains(name) { return true }
    if isSplitText(entry, in: node) { return false }
    if languages.isEmpty {
      report(
        .unknownLanguage, entry.key.range, "`\(name)` is used as a language, but the file has no `languages`",
        "Add `languages: [\(node.entries.map(\.key.text).joined(separator: ", "))]` at the top, or write only text."
      )
    } else {
      report(
        .unknownLanguage, entry.key.range, "`\(name)` is not a language of this file",
        Suggestion(
          for: name, among: languages,
          otherwise:
            "Its languages are \(languages.joined(separator: ", ")). Add a new one to `languages`."))
    }
    return false
  }

  /// Whether an entry in braces has no value. Then it is the rest of a text that a comma splits, which is reported.
  mutating func isSplitText(_ entry: Node.Entry, in node: Node) -> Bool {
    guard node.isFlow, entry.value.isAbsent, entry.key.style == .plain else { return false }
    report(
      .yamlNeedsQuotes, entry.key.range,
      "the comma splits `\(entry.key.text)` from the text before it",
      "Put each text with commas, colons, or brackets in double quotes.")
    return true
  }

  private mutating func warnAboutMissingTranslations(_ found: [String], _ node: Node) {
    guard let first = languages.first, !found.isEmpty else { return }
    let missing = languages.filter { !found.contains($0) }
    guard !missing.isEmpty else { return }
    if missing.contains(first) {
      report(
        .emptyWording, firstLine(of: node), "the text in the source language (`\(first)`) is missing",
        "Add `\(first):`. It is shown where a translation is missing.")
    } else {
      // Report it where it should be added: at the text of the language before it.
      let before = languages.prefix { $0 != missing[0] }.last
      let neighbor = node.entries.first { $0.key.text == before }
      let place = neighbor.map { SourceRange($0.key.range.lower, firstLine(of: $0.value).upper) }
      report(
        .missingTranslation, place ?? firstLine(of: node),
        "the translation into \(missing.map { "`\($0)`" }.joined(separator: ", ")) is missing",
        "Add it. Until then, respondents see the text in `\(first)`.")
    }
  }

  /// Reads one text, with its fills.
  private mutating func text(_ node: Node) -> Draft.Text? {
    guard node.kind == .text else {
      wrongShape(node, "text", "Write it in double quotes.")
      return nil
    }
    let text = node.text
    guard text.contains(where: { !$0.isWhitespace }) else {
      let comment = document.comment(after: node)
      report(
        .emptyWording, comment ?? node.range, "the text is empty",
        comment == nil
          ? "Write the text in double quotes."
          : "`#` starts a comment. Put the text in double quotes.")
      return nil
    }
    if node.style == .plain, let comment = document.comment(after: node) {
      report(
        .commentAfterText, comment, "this `#` starts a comment, which is not part of the text",
        "If it is part of the text, put the whole text in double quotes. Otherwise put the text before it in double quotes."
      )
    }
    return Draft.Text(parts: parts(text, node), source: .node(node))
  }

  private mutating func parts(_ text: String, _ node: Node) -> [Draft.Text.Part] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return [.text(text)]
    }
    var scanner = FillScanner(text)
    scanner.scan()
    for problem in scanner.problems {
      report(.badBrace, ScalarPlaces(node).source(of: problem.range), problem.summary, problem.remedy)
    }
    return scanner.parts
  }
}

/// Finds fills such as `{name}` in a text. `{{` and `}}` are literal braces.
private struct FillScanner {
  var parts: [Draft.Text.Part] = []
  var problems: [SyntaxProblem] = []
  private let bytes: [UInt8]
  private var plain: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func scan() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isDouble = index + 1 < bytes.count && bytes[index + 1] == byte
      if byte == open || byte == close, isDouble {
        plain.append(byte)
        index += 2
      } else if byte == open {
        index = fill(index)
      } else {
        if byte == close { problem(index, index + 1, "this `}` has no matching `{`") }
        plain.append(byte)
        index += 1
      }
    }
    flush()
  }

  private let open = UInt8(ascii: "{")
  private let close = UInt8(ascii: "}")

  /// Reads the fill at an opening brace. Returns its end.
  private mutating func fill(_ start: Int) -> Int {
    guard let end = bytes[start...].firstIndex(of: close) else {
      problem(start, start + 1, "this `{` is never closed")
      return bytes.count
    }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    let isName =
      !name.isEmpty
      && name.utf8.allSatisfy {
        $0 >= 0x80 || $0 == 0x2E || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39)
          || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
      }
    guard isName else {
      problem(start, end + 1, "expected the id of a question, `factor`, or `option` in braces")
      return end + 1
    }
    flush()
    parts.append(.fill(Word(text: name, range: TextRange(start + 1, end))))
    return end + 1
  }

  private mutating func flush() {
    if !plain.isEmpty { parts.append(.text(String(decoding: plain, as: UTF8.self))) }
    plain = []
  }

  private mutating func problem(_ lower: Int, _ upper: Int, _ summary: String) {
    problems.append(
      SyntaxProblem(
        summary: summary, remedy: "For a literal brace, write `{{` or `}}`.",
        range: TextRange(lower, upper)))
  }
}
