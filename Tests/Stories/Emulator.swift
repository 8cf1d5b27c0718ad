package import Terminal
import Texts

/// A terminal that obeys what a painter may send, and nothing else: an oracle for what its bytes show.
package struct Emulator {
  private var cells: [[(text: String, isBold: Bool)]]
  private var row = 0
  private var column = 0
  private var isBold = false
  private let columns: Int
  /// What came that no painter may send.
  package private(set) var strange: [String] = []

  /// A terminal full of dirt, which the first frame has to clear.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: ("#", true), count: columns), count: rows)
  }

  /// Obeys some bytes.
  package mutating func take(_ bytes: [UInt8]) {
    var rest = Substring(decoding: bytes, as: UTF8.self)
    while let cluster = rest.first {
      if cluster == "\u{1B}" {
        rest = sequence(rest)
      } else {
        rest.removeFirst()
        show(cluster)
      }
    }
  }

  private mutating func sequence(_ text: Substring) -> Substring {
    let body = text.dropFirst()
    guard body.first == "[", let end = body.dropFirst().firstIndex(where: { $0.isLetter }) else {
      strange.append(String(text.prefix(8)))
      return text.dropFirst()
    }
    let parameters = body[body.index(after: body.startIndex)..<end]
    let numbers = parameters.split(separator: ";").map { Int($0) ?? -1 }
    switch body[end] {
    case "H":
      (row, column) = ((numbers.first ?? 1) - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
      if !cells.indices.contains(row) || !(0..<columns).contains(column) {
        strange.append("move to \(row),\(column)")
        (row, column) = (0, 0)
      }
    case "J" where numbers == [2]:
      cells = Array(repeating: Array(repeating: (" ", false), count: columns), count: cells.count)
    case "K": for place in column..<columns { cells[row][place] = (" ", false) }
    case "m": isBold = numbers == [1]
    default: strange.append(String(body.prefix(8)))
    }
    return body[body.index(after: end)...]
  }

  private mutating func show(_ cluster: Character) {
    let width = DisplayWidth.of(cluster)
    if width == 0 || cluster.unicodeScalars.contains(where: CleanText.isDangerous) {
      strange.append("a cluster of no width, or a control")
      return
    }
    guard column + width <= columns else {
      strange.append("beyond the last column")
      return
    }
    // Who writes on one half of a wide sign destroys the other.
    if cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1] = (" ", false) }
    let next = column + width
    if next < columns, cells[row][next].text.isEmpty { cells[row][next] = (" ", false) }
    cells[row][column] = (String(cluster), isBold)
    if width == 2 { cells[row][column + 1] = ("", isBold) }
    column = min(columns - 1, column + width)
  }

  /// What is read on a row, without blanks at its end.
  package func line(_ row: Int) -> String { cells[row].map(\.text).joined().trimmedEnd }

  /// How this terminal differs from a frame; empty where it does not.
  package func differences(from frame: Frame) -> [String] {
    var found = strange
    for row in 0..<frame.rows {
      for (column, cell) in frame.row(row).enumerated() {
        let shown = cells[row][column]
        let wanted = cell.width == 0 ? "" : String(cell.cluster)
        let isSame = shown.text == wanted && (wanted == " " || wanted == "" || shown.isBold == cell.isBold)
        if !isSame { found.append("\(row),\(column): \(shown.text) for \(wanted)") }
      }
    }
    if (row, column) != frame.cursor { found.append("cursor at \(row),\(column), not \(frame.cursor)") }
    return found
  }
}
