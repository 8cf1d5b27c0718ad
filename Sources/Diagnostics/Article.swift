/// What `explain CODE` tells: what is wrong, why it matters, and what right looks like.
package struct Article: Sendable {
  /// A heading: the problem in a few words.
  package let title: String
  /// One or a few paragraphs, wrapped by whoever shows them.
  package let text: String
  /// A file, or a list of items, that has the problem; nil where a text cannot show it.
  package let wrong: String?
  /// The same, mended.
  package let right: String?

  init(_ title: String, _ text: String, wrong: String? = nil, right: String? = nil) {
    self.title = title
    self.text = text
    self.wrong = wrong
    self.right = right
  }

  /// An example as a whole file: one that begins with an item is put into the smallest questionnaire.
  package static func wholeFile(_ example: String) -> String {
    guard example.hasPrefix("- ") else { return example }
    return "questionnaire: example\nitems:\n"
      + example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// The article about a kind of problem. Every code has one; a test holds that.
  package static func about(_ code: Code) -> Article? { all[code] }

  private static let all: [Code: Article] = [
    fileArticles, yamlArticles, yamlLimitArticles, shapeArticles, wordingArticles, expressionArticles,
    routeArticles, textArticles, scaleArticles, dataArticles,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
