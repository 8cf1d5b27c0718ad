/// A row of text on the screen.
struct Row: Hashable {
  /// The text, without control characters and not wider than the screen.
  var text: String
  /// Whether it is bold.
  var isBold = false
  /// The column of the cursor, if it is on this row.
  var cursor: Int?
  /// Whether it continues the row before.
  var isContinued = false

  init(_ text: String, isBold: Bool = false, cursor: Int? = nil, isContinued: Bool = false) {
    (self.text, self.isBold, self.cursor, self.isContinued) = (text, isBold, cursor, isContinued)
  }
}
