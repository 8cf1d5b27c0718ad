import Diagnostics
import Texts

/// An article as text for a terminal.
enum ArticlePage {
  /// The width in columns: the terminal's, but not wider than lines that read well; 80 columns in a file or a pipe.
  private static var width: Int { min(Console.resultColumns ?? 80, 100) }

  /// The text of a rule's article.
  static func render(_ rule: Rule) -> String {
    let article = rule.article
    var page = "\(article.title)   [\(rule.severity.rawValue): \(rule.code)]\n\n"
    for paragraph in article.text.split(separator: "\n\n") { page += wrap(String(paragraph)) + "\n" }
    if let wrong = article.wrong { page += "Wrong:\n\n" + indented(wrong) + "\n" }
    if let right = article.right { page += "Right:\n\n" + indented(right) }
    return page
  }

  private static func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "\n" : "    \(CleanText.forTerminal(String($0)))\n"
    }.joined()
  }

  /// Wraps a paragraph. Readers copy text in backticks, so it stays on one line.
  private static func wrap(_ text: String) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .split(separator: "`", omittingEmptySubsequences: false)
    let glued = parts.enumerated().map { place, part in
      place.isMultiple(of: 2) ? String(part) : String(part).replacing(" ", with: "\u{A0}")
    }.joined(separator: "`")
    let lines = Wrapping.lines(glued, width: width)
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ") + "\n"
  }
}
