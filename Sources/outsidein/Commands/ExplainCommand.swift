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
      let rows = Rule.all.map { [$0.code, $0.article.title] }
      let table = TextTable(fitting: rows)
      return Console.write(rows.map { table.line($0) + "\n" }.joined())
    }
    guard let rule = Rule.named(name.lowercased()) else {
      let suggestion = Suggestion(
        for: name, among: Rule.all.map(\.code), otherwise: "To list all codes: outsidein explain")
      throw Failure(.usage, "There is no code `\(name)`. \(suggestion.sentence)")
    }
    Console.write(ArticlePage.render(rule))
  }
}
