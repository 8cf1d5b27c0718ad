import Texts

extension ComparisonReport {
  /// The report as Markdown, such as for a merge request.
  package var markdown: String {
    var text = "# \(Self.escaped(names.old)) → \(Self.escaped(names.new))\n\n\(Self.escaped(verdict))\n"
    for section in sections {
      text += "\n## \(section.title)\n\n"
      for line in section.lines {
        text += "- **\(Self.escaped(line.subject))**: \(Self.escaped(line.predicate))\n"
      }
    }
    return text
  }

  /// A text with the characters escaped that Markdown would read, but for backquotes around ids and conditions, in which it
  /// reads none.
  private static func escaped(_ text: String) -> String {
    var isCode = false
    var result = ""
    for character in CleanText.forTerminal(text) {
      if character == "`" { isCode.toggle() }
      if !isCode, "\\*_[]<>#|".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
