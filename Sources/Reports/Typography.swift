import Texts

/// Draws tables and paragraphs for a page of 80 columns, with or without characters beyond ASCII.
package struct Typography: Sendable {
  /// The width of the page in columns.
  package var width = 80
  /// Whether only ASCII is allowed.
  package var isPlain = false

  /// 80 columns, all characters allowed.
  package init() {}

  var squared: String { isPlain ? "R2" : "R²" }

  /// A name in quotes.
  func quoted(_ name: String) -> String { isPlain ? "\"\(name)\"" : "“\(name)”" }

  /// A dot on its interval, on a scale from 0 to `most`.
  func dot(_ value: Double, in interval: ClosedRange<Double>?, of most: Double, width: Int) -> String {
    guard most > 0, width > 0 else { return "" }
    func cell(_ value: Double) -> Int {
      max(0, min(width - 1, Int((value / most * Double(width - 1)).rounded())))
    }
    let place = cell(value)
    let (low, high) = (
      interval.map { cell($0.lowerBound) } ?? place, interval.map { cell($0.upperBound) } ?? place
    )
    let cells = (0...max(high, place)).map { column in
      column == place
        ? (isPlain ? "o" : "●") : column < min(low, place) ? " " : (isPlain ? "-" : "─")
    }
    return cells.joined()
  }

  /// A text cut to a width, with a mark at the cut.
  func fitting(_ text: String, _ width: Int) -> String {
    let text = CleanText.forTerminal(text)
    guard DisplayWidth.of(text) > width else { return text }
    return DisplayWidth.prefix(text, columns: width - 1) + (isPlain ? "~" : "…")
  }

  func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return right ? blanks + text : text + blanks
  }

  /// A paragraph, wrapped but not at no-break spaces, which become spaces. Further lines are indented.
  func paragraph(_ text: String, indent: Int = 0) -> String {
    let lines = Wrapping.lines(CleanText.forTerminal(text), width: width, indent: indent)
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ") + "\n"
  }

  /// A table. No-break spaces become spaces.
  func table(_ columns: [TableColumn]) -> String {
    let rows = (0..<(columns.first?.cells.count ?? 0)).map { row in columns.map { $0.cells[row] } }
    let all = [columns.map(\.head)] + rows
    let table = TextTable(fitting: all, right: Set(columns.indices.filter { columns[$0].isRight }))
    return all.map { table.line($0).replacing("\u{A0}", with: " ") + "\n" }.joined()
  }
}

/// A column of a table: its head, its cells, and their alignment.
struct TableColumn {
  var head: String
  var cells: [String]
  var isRight = true

  var width: Int { ([head] + cells).map { DisplayWidth.of($0) }.max() ?? 0 }
}
