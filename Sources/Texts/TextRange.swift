/// A half-open range of UTF-8 byte offsets into a text extracted from a source, such as the text of an expression. Because
/// the text has no quotes and escapes, its offsets are not those of the source.
package struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var lower: Int
  /// The offset after the last byte; never below `lower`.
  package var upper: Int

  /// The range of bytes from `lower` up to, not including, `upper`.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The smallest range that contains both.
  package func joined(with other: TextRange) -> TextRange {
    TextRange(min(lower, other.lower), max(upper, other.upper))
  }
}
