import Words

/// Notes that keep a text which was not finished when the interview was left.
enum Unfinished {
  /// The text of the note; it names the question if that is not the current one.
  static func note(_ text: String, at question: String? = nil, _ words: Words) -> String {
    "(\(words.page.unfinished)\(question.map { ": \($0)" } ?? "")) \(text)"
  }

  /// The unfinished text in a note about the current question; nil for other notes.
  static func text(of note: String, _ words: Words) -> String? {
    let mark = "(\(words.page.unfinished)) "
    return note.hasPrefix(mark) ? String(note.dropFirst(mark.count)) : nil
  }
}
