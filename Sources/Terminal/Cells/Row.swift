/// A line of text that goes on the screen.
struct Row: Hashable {
  /// What stands there, cleaned, and no wider than the screen.
  var text: String
  /// Whether it is drawn boldly.
  var isBold = false
  /// The column at which the cursor stands, if it stands here.
  var cursor: Int?
  /// Whether it goes on with what the row before it began.
  var isContinued = false

  init(_ text: String, isBold: Bool = false, cursor: Int? = nil, isContinued: Bool = false) {
    (self.text, self.isBold, self.cursor, self.isContinued) = (text, isBold, cursor, isContinued)
  }
}
