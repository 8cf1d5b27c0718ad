import Words

/// What was written and not yet given as an answer when an interview was left: it is kept as a note.
enum Unfinished {
  /// The note; it names the question where that is not the one that was shown.
  static func note(_ text: String, at question: String? = nil, _ words: Words) -> String {
    "(\(words.page.unfinished)\(question.map { ": \($0)" } ?? "")) \(text)"
  }

  /// The text of a note about the question that was shown; nil where it is another note.
  static func text(of note: String, _ words: Words) -> String? {
    let mark = "(\(words.page.unfinished)) "
    return note.hasPrefix(mark) ? String(note.dropFirst(mark.count)) : nil
  }
}
