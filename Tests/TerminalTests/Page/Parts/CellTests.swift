import Stories
import Terminal
import Testing

/// What stands in the cells of a frame, and which bytes bring it onto the terminal.
@Suite struct CellTests {
  @Test("A text is cut at the end of its row, and stands nowhere else") func put() {
    var frame = Frame(columns: 6, rows: 2)
    #expect(frame.put("abc", row: 0, column: 4) == 6 && frame.put("待ち", row: 1, column: 3) == 5)
    #expect(frame.lines == ["    ab", "   待"])
    #expect(
      frame.put("x", row: 2) == 0 && frame.put("x", row: -1) == 0 && frame.put("x", row: 0, column: -1) == -1)
    #expect(frame.put("x", row: 0, column: 6) == 6 && frame.put("é", row: 0, column: 6) == 6)
    #expect(frame.lines == ["    ab", "   待"])
    #expect(frame.put("a\u{7}é\u{200B}b", row: 0, isBold: true) == 4)
    #expect(frame.lines[0] == "a\u{FFFD}ébab")
    #expect(frame.row(0).map(\.isBold) == [true, true, true, true, false, false])
  }

  @Test("Half of a wide sign that is written over is blank") func halves() {
    func over(_ text: String, at column: Int) -> String {
      var frame = Frame(columns: 8, rows: 1)
      frame.put("待ち時", row: 0)
      frame.put(text, row: 0, column: column)
      return frame.lines[0]
    }
    #expect(over("x", at: 0) == "x ち時" && over("x", at: 1) == " xち時" && over("x", at: 2) == "待x 時")
    #expect(over("é", at: 1) == " éち時" && over("間", at: 1) == " 間 時" && over("間", at: 2) == "待間時")
    #expect(over("xy", at: 1) == " xy 時" && over("x", at: 5) == "待ち x")
  }

  @Test("A frame has at least one cell, and its cursor stays within it") func bounds() {
    var frame = Frame(columns: 0, rows: -3)
    #expect(frame.columns == 1 && frame.rows == 1 && frame.cells.count == 1)
    frame = Frame(columns: 4, rows: 3)
    for (cursor, expected) in [((5, 9), (2, 3)), ((-1, -1), (0, 0)), ((2, 3), (2, 3)), ((0, 0), (0, 0))] {
      frame.cursor = cursor
      #expect(frame.cursor == expected)
    }
    var other = Frame(columns: 4, rows: 3)
    #expect(frame == other)
    other.cursor = (1, 0)
    #expect(frame != other && Frame(columns: 3, rows: 4) != Frame(columns: 4, rows: 3))
  }

  /// The bytes that lead from one row to another one.
  private func bytes(_ before: String, _ after: String, columns: Int = 20, bold: Bool = false) -> String {
    var frame = Frame(columns: columns, rows: 1)
    frame.put(before, row: 0)
    var painter = Painter()
    _ = painter.paint(frame)
    frame = Frame(columns: columns, rows: 1)
    frame.put(after, row: 0, isBold: bold)
    return String(decoding: painter.paint(frame), as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test(
    "Only what has changed is written; up to five cells in between are written again",
    arguments: [
      ("abc", "abc", ""), ("abc", "abd", "^[1;3Hd^[1H"), ("abc", "xbc", "^[1Hx^[1H"),
      ("abc", "ab", "^[1;3H^[K^[1H"),
      ("abc", "", "^[1H^[K^[1H"), ("a-----b", "x-----y", "^[1Hx-----y^[1H"),
      ("a------b", "x------y", "^[1Hx^[1;8Hy^[1H"), ("ab cd", "ab ce", "^[1;5He^[1H"),
      ("待ち", "待時", "^[1;3H時^[1H"),
      ("待ち", "xyち", "^[1Hxy^[1H"), ("xyち", "待ち", "^[1H待^[1H"), ("a待", "待b", "^[1H待b^[1H"),
      ("abcdef", "xb", "^[1Hx^[1;3H^[K^[1H"),
    ])
  func changes(_ before: String, _ after: String, _ expected: String) {
    #expect(bytes(before, after) == expected)
  }

  @Test("Bold text is switched on and off") func bold() {
    #expect(bytes("", "ab", bold: true) == "^[1H^[1mab^[m^[1H")
    #expect(bytes("ab", "ab", bold: true) == "^[1H^[1mab^[m^[1H")
    var frame = Frame(columns: 8, rows: 2)
    frame.put("ab", row: 0, isBold: true)
    frame.put("cd", row: 0, column: 2)
    frame.put("ef", row: 1, isBold: true)
    var painter = Painter()
    #expect(
      String(decoding: painter.paint(frame), as: UTF8.self).replacing("\u{1B}", with: "^")
        == "^[m^[2J^[1H^[1mab^[mcd^[2H^[1mef^[m^[1H")
    painter.forget()
    #expect(!painter.paint(frame).isEmpty && painter.paint(frame).isEmpty)
    frame.cursor = (1, 2)
    #expect(String(decoding: painter.paint(frame), as: UTF8.self) == "\u{1B}[2;3H")
  }

  @Test("Behind an uncertain sign the place is told by the columns before it") func anchored() {
    var frame = Frame(columns: 12, rows: 1)
    frame.put("ab", row: 0)
    frame.put("👩‍🚀", row: 0, column: 2)
    frame.put("x", row: 0, column: 4)
    var painter = Painter()
    #expect(
      String(decoding: painter.paint(frame), as: UTF8.self)
        == "\u{1B}[m\u{1B}[2J\u{1B}[1Hab👩‍🚀\u{1B}[1;5Hx\u{1B}[1H")
  }
}
