import Interviews
import Questionnaires
import Texts
import Words

/// The answers before the end: finish, or go to one of them.
///
/// Enter alone never finishes: who is used to it on every question would not have seen what is below.
struct ReviewEntry: Entry {
  /// What follows from a key.
  enum Reply {
    case stay, finish, back, help
    /// It was to be finished, without what finishes it.
    case notYet
    case goTo(Address)
    /// An answer is to be shown whole.
    case whole(ReviewScreen.Line)
  }

  /// The answer that the mark stands at; nil where it stands at the end.
  private(set) var active: Int?
  /// The word that finishes, as far as it was typed.
  private var field = TextField()

  mutating func take(_ key: Key, _ review: ReviewScreen, _ words: Words) -> Reply {
    switch key {
    case .function(10): return .finish
    case .backTab: return .back
    case .scalar("?"): return .help
    case .enter: return accept(review, words)
    case .scalar(" "): if let active { return .whole(review.lines[active]) }
    default: if !move(key, review.lines.count) { type(key) }
    }
    return .stay
  }

  private mutating func accept(_ review: ReviewScreen, _ words: Words) -> Reply {
    if let active { return .goTo(review.lines[active].address) }
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

  /// In the review, keys are taken together with what is reviewed.
  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply { .ignored }

  func view(_ paper: Paper) -> EntryView { EntryView() }

  /// The rows of an answer; what is beyond is shown on demand.
  private static let rows = 2

  /// The answers, and the end below them.
  func view(_ review: ReviewScreen, _ paper: Paper) -> EntryView {
    let text = ReviewText(words: paper.words, width: paper.columns - 5)
    var view = EntryView()
    func add(_ text: String, isActive: Bool) {
      var rows = Wrapping.rows(text, mark: isActive ? "  -> " : "     ", width: paper.columns)
      if rows.count > Self.rows {
        rows = Array(rows.prefix(Self.rows))
        rows[Self.rows - 1].text = PageLayout.cut(rows[Self.rows - 1].text + " ..", paper.columns)
      }
      if isActive { view.active = view.rows.count..<view.rows.count + rows.count }
      view.rows += rows
    }
    for (place, line) in review.lines.enumerated() {
      add(text.short(line, rows: Self.rows), isActive: place == active)
      if place == active { view.rows[view.active?.lowerBound ?? 0].cursor = 5 }
    }
    if review.isOneTooMany {
      view.rows += Wrapping.rows(paper.words.quotaFull, mark: "", width: paper.columns)
    }
    if !review.aside.isEmpty {
      view.rows.append(Row("\(paper.words.page.aside)"))
      for line in review.aside { add(text.short(line, rows: Self.rows), isActive: false) }
    }
    let page = paper.words.page
    add("\(page.finish): \(page.finishBy(paper.words.finishWord))", isActive: active == nil)
    view.answer = field.row("\(page.answer): ", width: paper.columns)
    if active != nil { view.answer?.cursor = nil }
    return view
  }
}
