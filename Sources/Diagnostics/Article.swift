/// The text of `explain CODE`: what is wrong, why it matters, and what is right.
package struct Article: Sendable {
  /// The heading: the problem in a few words.
  package let title: String
  /// One or more paragraphs, separated by empty lines; not wrapped.
  package let text: String
  /// An example with the problem: a file or a list of items; nil if a text cannot show it.
  package let wrong: String?
  /// The example without the problem.
  package let right: String?

  init(_ title: String, _ text: String, wrong: String? = nil, right: String? = nil) {
    self.title = title
    self.text = text
    self.wrong = wrong
    self.right = right
  }

  /// An example as a whole file: a list of items is put into a minimal questionnaire.
  package static func wholeFile(_ example: String) -> String {
    guard example.hasPrefix("- ") else { return example }
    return "questionnaire: example\nitems:\n"
      + example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
