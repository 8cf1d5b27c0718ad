import Texts

extension ComparisonReport {
  /// The report as text for people, wrapped at a width in columns.
  package func text(width: Int) -> String {
    var blocks = [lines("\(names.old) → \(names.new)", width, indent: 2) + lines(verdict, width, indent: 2)]
    for section in sections {
      blocks.append(
        [section.title]
          + section.lines.flatMap { lines("  \($0.subject): \($0.predicate)", width, indent: 6) })
    }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// The sections alone, for a message: without the names and the verdict.
  package func message(width: Int, onlyBreaks: Bool = false) -> String {
    sections.filter { !onlyBreaks || $0.breaks }.map { section in
      ([section.title] + section.lines.flatMap { lines("  \($0.subject): \($0.predicate)", width, indent: 6) })
        .joined(separator: "\n") + "\n"
    }.joined()
  }

  private func lines(_ text: String, _ width: Int, indent: Int) -> [String] {
    Wrapping.lines(CleanText.forTerminal(text), width: width, indent: indent)
  }
}
