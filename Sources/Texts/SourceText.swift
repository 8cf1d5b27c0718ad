/// The text of a file, with its name and the places of its lines.
///
/// The bytes are unchanged and may be invalid UTF-8; `Documents` checks that. A byte-order mark at the start is part of the
/// bytes and takes no column.
package struct SourceText: Sendable {
  /// The name of the text in diagnostics: the path as the user typed it.
  package let name: String
  /// The bytes, unchanged.
  package let bytes: [UInt8]
  /// The offset at which each line starts, ascending, the first one 0.
  private let lineStarts: [Int]

  /// A text from bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  /// A text from a string: for tests and texts that are not in a file.
  package init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines; 1 for an empty text.
  package var lineCount: Int { lineStarts.count }

  /// The length of a UTF-8 byte-order mark at the start: 3 or 0.
  package var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The text between two offsets, with invalid UTF-8 replaced.
  package subscript(range: SourceRange) -> String {
    let lower = min(max(0, range.lower), bytes.count)
    return String(decoding: bytes[lower..<min(max(lower, range.upper), bytes.count)], as: UTF8.self)
  }

  /// The position of a byte offset. Offsets after the end count as the end.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = line(of: offset)
    var start = lineStarts[line]
    if start == 0 { start = min(markLength, offset) }
    let scalars = bytes[start..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The positions of the start and the end of a range.
  package func positions(of range: SourceRange) -> (start: SourcePosition, end: SourcePosition) {
    (position(of: range.lower), position(of: range.upper))
  }

  /// The bytes of a line (counted from 1) without its line break.
  package func lineRange(_ line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(bytes.count, bytes.count) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start == 0 ? min(markLength, end) : start, end)
  }

  /// The index into `lineStarts` of the line that contains an offset.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(index)
      } else if byte == UInt8(ascii: "\r"), index == span.count || span[index] != UInt8(ascii: "\n") {
        starts.append(index)
      }
    }
    return starts
  }
}
