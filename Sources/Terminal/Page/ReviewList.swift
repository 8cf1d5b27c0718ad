import Instruments
import Interviews
import Texts
import Words

/// The review before the end: finish, or go to an answer.
///
/// Enter alone never finishes, because people press it at every question out of habit, before they have read everything.
struct ReviewList: Sendable {
  /// The effect of a key.
  enum Reply {
    case stay, finish, back, help
    /// The person tried to finish without the finishing word or key.
    case notYet
    case goTo(Address)
    /// Show the whole answer.
    case whole(ReviewScreen.Line)
    /// Show the whole remark.
    case remark(Remarks.Remark)
  }

  /// The index of the marked answer, or after the answers, of the marked remark; nil at the end.
  private(set) var active: Int?
  /// The typed part of the finishing word.
  private var field = TextField()

  mutating func take(_ key: Key, _ review: ReviewScreen, _ remarks: Remarks, _ words: Words) -> Reply {
    switch key {
    case .function(10): return .finish
    case .backTab: return .back
    case .scalar("?"): return .help
    case .enter: return accept(review, remarks, words)
    case .scalar(" "): if let active { return whole(active, review, remarks) }
    default: if !move(key, review.lines.count + remarks.all.count) { type(key) }
    }
    return .stay
  }

  private func whole(_ place: Int, _ review: ReviewScreen, _ remarks: Remarks) -> Reply {
    let answers = review.lines.count
    return place < answers ? .whole(review.lines[place]) : .remark(remarks.all[place - answers])
  }

  private mutating func accept(_ review: ReviewScreen, _ remarks: Remarks, _ words: Words) -> Reply {
    if let active {
      let asked = review.lines.map(\.address)
      let goal = active < asked.count ? asked[active] : remarks.all[active - asked.count].address
      return goal.flatMap { asked.contains($0) ? .goTo($0) : nil } ?? .stay
    }
    if !field.isEmpty, field.text.trimmed.folded == words.finishWord.folded { return .finish }
    field.replaceNext()
    return .notYet
  }

  /// Moves the mark. Returns whether the key does that.
  private mutating func move(_ key: Key, _ count: Int) -> Bool {
    let now = active ?? count
    switch key {
    case .up: active = now - 1
    case .left: active = now - 8
    case .down: active = now + 1
    case .right: active = now + 8
    case .home: active = 0
    case .end, .escape: active = count
    default: return false
    }
    field = TextField()
    active = active.flatMap { $0 < count ? max(0, $0) : nil }
    return true
  }

  private mutating func type(_ key: Key) { if field.take(key) { active = nil } }

  /// The most rows of an answer; the full view shows the rest.
  private static let rows = 2

  /// The answers, the remarks, and the end below them.
  func view(_ review: ReviewScreen, _ remarks: Remarks, _ context: EntryContext) -> EntryView {
    let text = ReviewText(words: context.words, width: context.columns - 5)
    let noted = Set(remarks.all.compactMap(\.address))
    var view = EntryView()
    for (place, line) in review.lines.enumerated() {
      let mark = noted.contains(line.address) ? "  [\(context.words.page.note)]" : ""
      add(text.short(line, rows: Self.rows), end: mark, at: place, &view, context)
    }
    if review.isOneTooMany {
      view.rows += Wrapping.rows(context.words.quotaFull, mark: "", width: context.columns)
    }
    if !review.aside.isEmpty {
      view.rows.append(Row("\(context.words.page.aside)"))
      for line in review.aside { add(text.short(line, rows: Self.rows), at: -1, &view, context) }
    }
    if !remarks.all.isEmpty {
      view.rows += Wrapping.rows(context.words.notes, mark: "", width: context.columns)
    }
    for (place, remark) in remarks.all.enumerated() {
      add(Remarks.listed(remark, review.lines), at: review.lines.count + place, &view, context)
    }
    let page = context.words.page
    add("\(page.finish): \(page.finishBy(context.words.finishWord))", at: nil, &view, context)
    view.answer = field.row("\(page.answer): ", width: context.columns)
    if active != nil { view.answer?.cursor = nil }
    return view
  }

  /// Adds an entry on as many rows as allowed; nil is the end. The end of the text is not cut.
  private func add(
    _ text: String, end: String = "", at place: Int?, _ view: inout EntryView, _ context: EntryContext
  ) {
    let isActive = place == active
    let width = context.columns - DisplayWidth.of(end)
    var rows = Wrapping.rows(text, mark: isActive ? "  -> " : "     ", width: context.columns)
    rows = PageDriver.cut(rows, to: Self.rows, columns: context.columns)
    if !end.isEmpty { rows[rows.count - 1].text = PageLayout.cut(rows[rows.count - 1].text, width) + end }
    if isActive {
      view.active = view.rows.count..<view.rows.count + rows.count
      if place != nil { rows[0].cursor = 5 }
    }
    view.rows += rows
  }
}
