extension String {
  /// The text without whitespace at both ends.
  package var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmedEnd
  }

  /// The text without whitespace at the end.
  package var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
