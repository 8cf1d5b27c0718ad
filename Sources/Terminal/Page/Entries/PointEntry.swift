import Instruments
import Interviews
import Texts
import Words

/// The entry for a scale point, alone or in a row of a grid.
struct PointEntry: Entry {
  let low: Int
  let high: Int
  let labels: [QuestionScreen.Option]
  /// The digits typed so far.
  private(set) var typed = ""
  /// The marked point.
  private(set) var point: Int?
  private var isByArrow = false
  /// Whether the next digit starts a new number.
  private var startsOver = false

  init(_ low: Int, _ high: Int, _ labels: [QuestionScreen.Option], _ answer: Answer?) {
    (self.low, self.high, self.labels) = (low, high, labels)
    if case .given(.point(let point)) = answer { self.point = point }
  }

  /// Whether `0` means 10: if 10 is the highest point and 0 is not a point.
  private var zeroIsTen: Bool { high == 10 && low > 0 }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    if startsOver, case .scalar = key { typed = "" }
    startsOver = false
    switch key {
    case .scalar(let digit) where digit.isDigit || digit == "-" && low < 0 && typed.isEmpty:
      if typed.count < 9 { typed.unicodeScalars.append(digit) }
      follow()
    case .backspace where !typed.isEmpty:
      typed.removeLast()
      follow()
    case .control("u"): (typed, point) = ("", nil)
    // If several numbers are typed, the last one counts.
    case .scalar(" ") where !typed.isEmpty: startsOver = true
    case .escape where !typed.isEmpty: (typed, point) = ("", nil)
    case .left: move(-1)
    case .right: move(1)
    case .up where !context.isByRow, .scalar("k") where !context.isByRow: move(-1)
    case .down where !context.isByRow, .scalar("j") where !context.isByRow: move(1)
    case .home: move(to: low)
    case .end: move(to: high)
    case .enter:
      if !typed.isEmpty, point == nil { return .problem(.notAPoint(low: low, high: high)) }
      return point.map { .answer(.given(.point($0))) } ?? .nothing
    default: return .ignored
    }
    return .changed
  }

  mutating func startOver() { startsOver = true }

  private mutating func follow() {
    isByArrow = false
    point = Int(typed).map { zeroIsTen && typed == "0" ? 10 : $0 }.flatMap {
      (low...high).contains($0) ? $0 : nil
    }
  }

  private mutating func move(_ step: Int) {
    move(to: point.map { min(max(low, $0 + step), high) } ?? (step > 0 ? low : high))
  }

  private mutating func move(to point: Int) { (typed, isByArrow, self.point) = ("", true, point) }

  func label(_ point: Int) -> String? {
    labels.first { $0.code == point }.map { CleanText.forTerminal($0.label) }
  }

  func view(_ context: EntryContext) -> EntryView {
    let range = context.words.page.point("\(low)", "\(high)", zeroIsTen)
    if context.isGrid {
      var view = Grid(self, context).view()
      view.answer = answer(context, hasCursor: true)
      view.hint = "\(range)   \(view.hint)"
      return view
    }
    var view = labels.count == high - low + 1 ? list(context) : bar(context)
    let place = context.battery.firstIndex(where: \.isCurrent).map {
      context.words.page.item($0 + 1, context.battery.count)
    }
    view.hint = [range, place ?? ""].filter { !$0.isEmpty }.joined(separator: "   ")
    view.answer = answer(context, hasCursor: !(isByArrow && view.rows.contains { $0.cursor != nil }))
    return view
  }

  private func answer(_ context: EntryContext, hasCursor: Bool) -> Row {
    let start = "\(context.words.page.answer): "
    let code = typed.isEmpty ? point.map { "\($0)" } ?? "" : typed
    let means = typed == "0" && zeroIsTen ? "= 10 " : ""
    let name = point.flatMap(label) ?? ""
    let echo = name.isEmpty || RightToLeft.isIn(name) ? "" : name
    let rest = means + echo
    return Row(
      start + code + (rest.isEmpty ? "" : "    \(rest)"),
      cursor: hasCursor ? DisplayWidth.of(start + code) : nil)
  }

  /// Every point with its label, one below the other.
  private func list(_ context: EntryContext) -> EntryView {
    var view = EntryView()
    let digits = max("\(low)".count, "\(high)".count)
    for option in labels {
      let isActive = option.code == point
      let rows = OptionList.rows(
        option, digits: digits, isActive: isActive, hasCursor: isActive && isByArrow, context)
      if isActive {
        view.active = view.rows.count..<view.rows.count + rows.count
      }
      view.rows += rows
    }
    return view
  }

  /// The labels of the points, on as few lines as possible; right-to-left labels one per line.
  func legend(_ context: EntryContext) -> [Row] {
    if labels.isEmpty { return [] }
    let parts = labels.map { "\($0.code) = \(CleanText.forTerminal($0.label))" }
    let lines = parts.contains(where: RightToLeft.isIn) ? parts : [parts.joined(separator: "    ")]
    return lines.flatMap { Wrapping.rows($0, mark: "  ", width: context.columns) }
  }

  /// The labels of the ends, and all points next to each other if there is room.
  private func bar(_ context: EntryContext) -> EntryView {
    var view = EntryView(rows: legend(context))
    guard high - low < 21 else { return view }
    let digits = max("\(low)".count, "\(high)".count)
    let points = high - low + 1
    // If there is no room for both, brackets replace the spaces.
    guard let cell = [digits + 2, digits + 1].first(where: { 2 + points * $0 < context.columns }) else {
      return view
    }
    var line = Array(repeating: Character(" "), count: 3 + points * cell)
    var cursor: Int?
    for (place, point) in (low...high).enumerated() {
      let code = Array("\(point)")
      let end = 2 + (place + 1) * cell
      line.replaceSubrange(end - code.count..<end, with: code)
      guard point == self.point else { continue }
      (line[end - code.count - 1], line[end]) = ("[", "]")
      if isByArrow { cursor = end - code.count }
    }
    if !view.rows.isEmpty { view.rows.append(Row("")) }
    view.rows.append(Row(String(line).trimmedEnd, cursor: cursor))
    view.active = view.rows.count - 1..<view.rows.count
    return view
  }
}
