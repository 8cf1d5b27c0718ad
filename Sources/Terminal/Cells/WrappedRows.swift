import Texts

extension Wrapping {
  /// The lines as rows, with a mark before the first and spaces before the others.
  static func rows(_ text: String, mark: String, width: Int, isBold: Bool = false) -> [Row] {
    let indent = DisplayWidth.of(mark)
    return lines(text, width: width - indent).enumerated().map { index, line in
      Row(
        (index == 0 ? mark : String(repeating: " ", count: indent)) + line, isBold: isBold,
        isContinued: index > 0)
    }
  }
}
