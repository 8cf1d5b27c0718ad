import Instruments
import Interviews
import Texts
import Words

/// A battery of ratings as a grid: items as rows, scale points as columns.
struct Grid {
  private let entry: PointEntry
  private let context: EntryContext
  /// The width of the item names: that of the longest name, or the available columns.
  private let nameWidth: Int

  init(_ entry: PointEntry, _ context: EntryContext) {
    (self.entry, self.context) = (entry, context)
    let longest = context.battery.map { DisplayWidth.of(CleanText.forTerminal($0.name)) }.max() ?? 0
    let room = Self.nameRoom(entry.low, entry.high, context.battery.count, context.columns)
    nameWidth = max(1, min(longest, room))
  }

  /// The narrowest terminal with a grid. On narrower ones, items are shown one by one.
  static let narrowest = 60
  /// The least width of the item names.
  private static let leastName = 18

  /// Whether a battery can be shown as a grid: there is room for its names, and no right-to-left text.
  static func fits(_ form: QuestionScreen.Form, _ battery: [BatteryRow], columns: Int) -> Bool {
    guard case .point(let low, let high, let labels) = form, battery.count > 1, columns >= narrowest else {
      return false
    }
    return high - low < 21 && nameRoom(low, high, battery.count, columns) >= leastName
      && !battery.contains { RightToLeft.isIn($0.name) } && !labels.contains { RightToLeft.isIn($0.label) }
  }

  private static func cell(_ low: Int, _ high: Int) -> Int { max("\(low)".count, "\(high)".count) + 2 }
  private var cell: Int { Self.cell(entry.low, entry.high) }

  /// The columns left for names after the mark, the number, the points and the answer.
  private static func nameRoom(_ low: Int, _ high: Int, _ rows: Int, _ columns: Int) -> Int {
    columns - (high - low + 1) * cell(low, high) - 13 - "\(rows)".count
  }

  private var digits: Int { "\(context.battery.count)".count }
  /// The legend, the head and the rows.
  func view() -> EntryView {
    var view = EntryView(rows: entry.legend(context))
    let margin = String(repeating: " ", count: 7 + digits + nameWidth)
    view.rows.append(Row(margin + (entry.low...entry.high).map { right("\($0)") }.joined()))
    for (number, row) in context.battery.enumerated() {
      let rows = self.row(number + 1, row)
      if row.isCurrent { view.active = view.rows.count..<view.rows.count + rows.count }
      view.rows += rows
    }
    let answered = context.battery.count { $0.answer != nil }
    view.hint = context.words.page.answered(answered, context.battery.count)
    return view
  }

  private func right(_ text: String) -> String {
    String(repeating: " ", count: max(0, cell - 1 - text.count)) + text + " "
  }

  private func row(_ number: Int, _ row: BatteryRow) -> [Row] {
    let code = "\(number)"
    let mark =
      "\(row.isCurrent ? "  ->" : "    ") \(String(repeating: " ", count: digits - code.count))\(code) "
    let names = Wrapping.lines(CleanText.forTerminal(row.name), width: nameWidth)
    let blanks = String(repeating: " ", count: max(0, nameWidth - DisplayWidth.of(names[0])))
    let chosen: Int? =
      if row.isCurrent { entry.point } else if case .given(.point(let point)) = row.answer { point } else {
        nil
      }
    let points = (entry.low...entry.high).map { point in
      let text = point == chosen ? "[\(point)]" : ". "
      return String(repeating: " ", count: cell - text.count) + text
    }
    let first = mark + names[0] + blanks + " " + points.joined() + "  " + said(row, chosen)
    let indent = String(repeating: " ", count: mark.count)
    return [Row(first.trimmedEnd)] + names.dropFirst().map { Row(indent + $0, isContinued: true) }
  }

  private func said(_ row: BatteryRow, _ chosen: Int?) -> String {
    if let chosen { return "\(chosen)" }
    if case .missing(let kind) = row.answer { return context.words.page.short(kind.rawValue) }
    return row.isCurrent ? "__" : ""
  }
}
