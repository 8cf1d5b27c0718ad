import Interviews
import Texts
import Words

/// A list of options with one active option, selected by typing its code or with the arrows, and found by a filter.
struct OptionList {
  let options: [QuestionScreen.Option]
  /// The digits typed so far.
  private(set) var typed = ""
  /// The index of the marked option; nil until one is selected.
  private(set) var active: Int?
  /// The filter text; nil if the whole list is shown.
  private(set) var filter: TextField?
  /// The folded labels for the filter, computed when first needed.
  private var labels: [String] = []
  /// Whether the filter is being typed.
  private(set) var isFiltering = false
  /// Whether the last key was an arrow: then the cursor is in the list.
  private var isByArrow = false
  /// Whether the next digit starts a new code.
  private var startsOver = false

  init(_ options: [QuestionScreen.Option], active id: String? = nil) {
    self.options = options
    active = options.firstIndex { $0.id == id }
  }

  /// The option whose code was typed, or that is marked.
  var chosen: QuestionScreen.Option? {
    typed.isEmpty ? active.map { options[$0] } : options.first { "\($0.code)" == typed }
  }

  /// Whether the typed code is not the code of any option.
  var isWrong: Bool { !typed.isEmpty && chosen == nil }

  /// The message about such a code.
  var wrong: EntryReply { .problem(.notAnOption(sample: options.first.map { "\($0.code)" } ?? "")) }

  /// The indices of the options that match the filter.
  private var shown: [Int] {
    guard let text = filter?.text.folded, !text.isEmpty else { return Array(options.indices) }
    return options.indices.filter { labels[$0].contains(text) }
  }

  /// Clears the typed code and the mark, for the next choice in the same list.
  mutating func clear() {
    typed = ""
    (active, isByArrow) = (nil, false)
  }

  /// Lets the next digit start a new code.
  mutating func startOver() { startsOver = true }

  /// Clears the typed code and keeps the mark.
  mutating func clearTyped() { typed = "" }

  /// Handles a key. Returns whether the key has a function here.
  mutating func take(_ key: Key) -> Bool {
    if isFiltering { return narrow(key) }
    if startsOver, case .scalar = key { typed = "" }
    startsOver = false
    switch key {
    case .scalar("/"):
      (filter, isFiltering, typed) = (TextField(), true, "")
      labels = options.map(\.label.folded)
    case .scalar(let digit) where digit.isDigit || digit == "-" && typed.isEmpty:
      guard typed.count < 9 else { return true }
      typed.unicodeScalars.append(digit)
      follow()
    case .backspace where !typed.isEmpty:
      typed.removeLast()
      follow()
    case .up, .scalar("k"): move(-1)
    case .down, .scalar("j"): move(1)
    case .left: move(-OptionList.page)
    case .right: move(OptionList.page)
    case .home: move(-options.count)
    case .end: move(options.count)
    case .escape where filter != nil: filter = nil
    case .control("u"): clear()
    case .escape where !typed.isEmpty: clear()
    default: return false
    }
    return true
  }

  /// The step of the left and right arrows.
  private static let page = 8

  /// Handles a key while the filter is typed.
  private mutating func narrow(_ key: Key) -> Bool {
    switch key {
    case .enter, .down:
      isFiltering = false
      active = nil
      if shown.isEmpty { filter = nil } else { move(1) }
    case .escape: (filter, isFiltering) = (nil, false)
    default:
      _ = filter?.take(key)
      active = nil
    }
    return true
  }

  private mutating func follow() {
    active = options.firstIndex { "\($0.code)" == typed }
    isByArrow = false
  }

  private mutating func move(_ step: Int) {
    typed = ""
    isByArrow = true
    let places = shown
    guard !places.isEmpty else { return }
    guard let active, let now = places.firstIndex(of: active) else {
      active = step > 0 ? places[0] : places[places.count - 1]
      return
    }
    self.active = places[min(max(0, now + step), places.count - 1)]
  }

  /// The rows of the list, with a mark before each code, and which rows are those of the active option.
  func rows(_ context: EntryContext, mark: (Int) -> String = { _ in "" }) -> (
    rows: [Row], active: Range<Int>?
  ) {
    var rows: [Row] = []
    var activeRows: Range<Int>?
    if let filter {
      rows.append(isFiltering ? filter.row("/", width: context.columns) : Row("/\(filter.text)"))
      if isFiltering { activeRows = 0..<1 }
    }
    if filter != nil, shown.isEmpty { rows.append(Row("     \(context.words.page.nothingFound)")) }
    let digits = options.map { "\($0.code)".count }.max() ?? 1
    for place in shown {
      let option = options[place]
      let isActive = place == active && !isFiltering
      let lines = Self.rows(
        option, mark: mark(place), digits: digits, isActive: isActive, hasCursor: isActive && isByArrow,
        context
      )
      if isActive { activeRows = rows.count..<rows.count + lines.count }
      rows += lines
    }
    return (rows, activeRows)
  }

  /// The rows of one option: a mark if it is active, its code, and its label.
  static func rows(
    _ option: QuestionScreen.Option, mark: String = "", digits: Int, isActive: Bool, hasCursor: Bool,
    _ context: EntryContext
  ) -> [Row] {
    let code = "\(option.code)"
    let start =
      "\(isActive ? "  ->" : "    ") \(mark)\(String(repeating: " ", count: digits - code.count))\(code)  "
    let note = option.isSpontaneous ? "  [\(context.words.notReadOut)]" : ""
    var rows = Wrapping.rows(
      CleanText.forTerminal(option.label) + note, mark: start, width: context.columns)
    if hasCursor { rows[0].cursor = DisplayWidth.of(start) }
    return rows
  }

  /// The typed code with the label of its option, after a text with the options chosen before.
  func answer(_ context: EntryContext, label: String? = nil, chosen codes: String? = nil) -> Row {
    let start = "\(label ?? context.words.page.answer): \(codes ?? "")"
    // Do not repeat an option that is already chosen and marked.
    let code = !typed.isEmpty || codes != nil ? typed : active.map { "\(options[$0].code)" } ?? ""
    let name = code.isEmpty ? "" : chosen.map { CleanText.forTerminal($0.label) } ?? ""
    let echo = name.isEmpty || RightToLeft.isIn(name) ? "" : "    \(name)"
    let hasCursor = !isFiltering && !(isByArrow && active != nil)
    return Row(start + code + echo, cursor: hasCursor ? DisplayWidth.of(start + code) : nil)
  }
}
