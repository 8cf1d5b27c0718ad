import Texts

/// Paints frames on a terminal: the changes since the frame before, with absolute cursor moves, as the bytes of one write.
///
/// Terminals can disagree about the width of a cluster. So the cursor is moved again after an uncertain cluster, and a row
/// with right-to-left text is always written completely.
package struct Painter {
  /// Whether characters are written in UTF-8, or replaced by ASCII.
  package enum Alphabet: Sendable { case utf8, ascii }

  /// The most unchanged cells that are written again instead of moving the cursor, which takes six bytes or more.
  private static let bridge = 5

  private let alphabet: Alphabet
  private var shown: Frame?
  private var bytes: [UInt8] = []
  private var isBold = false

  /// A painter for a terminal with unknown content.
  package init(_ alphabet: Alphabet = .utf8) { self.alphabet = alphabet }

  /// Forgets the shown frame, so that the next one is painted completely.
  package mutating func forget() { shown = nil }

  /// The bytes that make the terminal show a frame; empty if it already does.
  package mutating func paint(_ frame: Frame) -> [UInt8] {
    bytes = []
    var before = shown ?? Frame(columns: frame.columns, rows: frame.rows)
    let isNew = shown == nil || before.columns != frame.columns || before.rows != frame.rows
    if isNew {
      add("\u{1B}[m\u{1B}[2J")
      before = Frame(columns: frame.columns, rows: frame.rows)
    }
    for row in 0..<frame.rows { paint(row, of: frame, over: before) }
    if isBold { add("\u{1B}[m") }
    isBold = false
    // The cursor is after the last written cell, if anything was written.
    if isNew || !bytes.isEmpty || frame.cursor != before.cursor {
      move(frame.cursor.row, frame.cursor.column)
    }
    shown = frame
    return bytes
  }

  /// The bytes that replace a row of the shown frame by a text.
  mutating func notice(_ text: String, row: Int) -> [UInt8] {
    guard var frame = shown else { return [] }
    let cursor = frame.cursor
    frame.put(String(repeating: " ", count: frame.columns), row: row)
    frame.put(text, row: row)
    frame.cursor = cursor
    return paint(frame)
  }

  private mutating func paint(_ row: Int, of frame: Frame, over before: Frame) {
    let (new, old) = (Array(frame.row(row)), Array(before.row(row)))
    guard new != old else { return }
    let width = new.count
    let end = (new.lastIndex { $0 != .blank } ?? -1) + 1
    if new.contains(where: RightToLeft.isCell) || old.contains(where: RightToLeft.isCell) {
      move(row, 0)
      write(new[..<end], row: row, from: 0)
      if end < width { add("\u{1B}[K") }
      return
    }
    var column = 0
    while let first = (column..<width).first(where: { new[$0] != old[$0] }) {
      let start = Self.clusterStart(first, new, old)
      if start >= end {
        // The rest of the row is empty.
        move(row, start)
        style(false)
        add("\u{1B}[K")
        return
      }
      var stop = first + 1
      var same = 0
      for next in stop..<max(stop, end) {
        same = new[next] == old[next] ? same + 1 : 0
        if same > Self.bridge { break }
        if same == 0 { stop = next + 1 }
      }
      while stop < width, new[stop].width == 0 || old[stop].width == 0 { stop += 1 }
      move(row, start)
      write(new[start..<stop], row: row, from: start)
      column = stop
    }
  }

  /// The start of the cluster that covers a column, in both frames.
  private static func clusterStart(_ column: Int, _ new: [Cell], _ old: [Cell]) -> Int {
    var column = column
    while column > 0, new[column].width == 0 || old[column].width == 0 { column -= 1 }
    return column
  }

  private mutating func write(_ cells: ArraySlice<Cell>, row: Int, from start: Int) {
    var column = start
    for cell in cells where cell.width > 0 {
      style(cell.isBold)
      switch alphabet {
      case .utf8: bytes.append(contentsOf: cell.cluster.utf8)
      case .ascii: add(Folding.ascii(cell.cluster, width: cell.width))
      }
      column += cell.width
      let hasNext = column < start + cells.count
      if alphabet == .utf8, hasNext, DisplayWidth.isUncertain(cell.cluster) { move(row, column) }
    }
  }

  private mutating func style(_ bold: Bool) {
    guard bold != isBold else { return }
    add(bold ? "\u{1B}[1m" : "\u{1B}[m")
    isBold = bold
  }

  private mutating func move(_ row: Int, _ column: Int) {
    add(column == 0 ? "\u{1B}[\(row + 1)H" : "\u{1B}[\(row + 1);\(column + 1)H")
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
