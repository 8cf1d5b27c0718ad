/// A file's text as it stands on disk, with its name and the places of its lines.
///
/// Bytes are kept as they came, UTF-8 or not: whether they are is for `Documents` to find out. A byte-order
/// mark at the very start is part of the bytes and takes no column.
package struct SourceText: Sendable {
  /// The name to call the text by in diagnostics: the path as the user typed it.
  package let name: String
  /// The bytes, unchanged.
  package let bytes: [UInt8]
  /// The offset at which each line starts, ascending, the first one 0.
  private let lineStarts: [Int]

  /// The text of `bytes`, called `name`.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  /// The text of a string, called `name`: for tests and texts that never were files.
  package init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines; 1 for an empty text.
  package var lineCount: Int { lineStarts.count }

  /// The length of a UTF-8 byte-order mark at the start: 3 or 0.
  package var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The text between two offsets, repaired where it is not UTF-8.
  package subscript(range: SourceRange) -> String {
    let lower = min(max(0, range.lower), bytes.count)
    return String(decoding: bytes[lower..<min(max(lower, range.upper), bytes.count)], as: UTF8.self)
  }

  /// The place of a byte offset. Offsets behind the end count as the end.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = line(of: offset)
    var start = lineStarts[line]
    if start == 0 { start = min(markLength, offset) }
    let scalars = bytes[start..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The places where a range begins and ends.
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

  /// The index into `lineStarts` of the line that holds an offset.
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
