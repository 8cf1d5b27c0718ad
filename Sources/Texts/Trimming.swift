extension String {
  /// Without blanks at both ends.
  package var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmedEnd
  }

  /// Without blanks at the end.
  package var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
