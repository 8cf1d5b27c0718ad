import ArgumentParser
import Diagnostics
import Texts

/// `explain`: shows the article about a kind of problem.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a kind of problem, with a wrong and a right example.",
    discussion: """
      Without a code, lists all codes.

        outsidein explain needs-quotes
      """)

  @Argument(help: "The code, shown in brackets after `error` or `warning`.")
  var code: String?

  func run() throws {
    guard let name = code else {
      let width = Rule.all.map(\.code.count).max() ?? 0
      for rule in Rule.all {
        let gap = String(repeating: " ", count: width - rule.code.count)
        Console.write("\(rule.code)\(gap)  \(rule.article.title)\n")
      }
      return
    }
    guard let rule = Rule.named(name.lowercased()) else {
      let near = NearNames.nearest(to: name, in: Rule.all.map(\.code))
      throw Failure(
        .usage,
        "There is no code `\(name)`.\(near.map { " Did you mean `\($0)`?" } ?? " To list all codes: outsidein explain")"
      )
    }
    Console.write(ArticlePage.render(rule))
  }
}

/// An article as text for a terminal.
enum ArticlePage {
  /// The column at which text wraps.
  private static let width = 78

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

  private static func wrap(_ text: String) -> String {
    var lines: [String] = [""]
    // Readers copy text in backticks, so it stays on one line.
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = words.last, !last.count(where: { $0 == "`" }).isMultiple(of: 2) {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
    for word in words {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = word
      } else if DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
