/// A half-open range of UTF-8 byte offsets into one source text.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var lower: Int
  /// The offset after the last byte; never below `lower`.
  package var upper: Int

  /// The range of bytes from `lower` up to, not including, `upper`.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The number of bytes.
  package var count: Int { upper - lower }

  /// The smallest range that contains both.
  package func joined(with other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}

/// A place in a text as line and column, both from 1, as in editors.
package struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1; lines end at LF, CRLF and CR, as in editors.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int

  /// The place at `line` and `column`, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
