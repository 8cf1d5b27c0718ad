import Interviews
import Questionnaires
import Texts
import Words

/// The answers before the end: finish, or go to one of them.
struct ReviewEntry: Entry {
  /// What follows from a key.
  enum Reply {
    case stay, finish, help
    case goTo(Address)
  }

  /// The answer that the mark stands at; nil where it stands at the end.
  private var active: Int?

  mutating func take(_ key: Key, _ review: ReviewScreen) -> Reply {
    let count = review.lines.count
    switch key {
    case .enter: return active.map { .goTo(review.lines[$0].address) } ?? .finish
    case .up, .scalar("k"): active = max(0, (active ?? count) - 1)
    case .left: active = max(0, (active ?? count) - 8)
    case .down, .scalar("j"): active = active.flatMap { $0 + 1 < count ? $0 + 1 : nil }
    case .right: active = active.flatMap { $0 + 8 < count ? $0 + 8 : nil }
    case .home: active = count > 0 ? 0 : nil
    case .end, .escape: active = nil
    case .scalar("?"): return .help
    default: break
    }
    if count == 0 { active = nil }
    return .stay
  }

  /// In the review, keys are taken together with what is reviewed.
  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply { .ignored }

  func view(_ paper: Paper) -> EntryView { EntryView() }

  /// The answers, and the end below them.
  func view(_ review: ReviewScreen, _ paper: Paper, _ text: (ReviewScreen.Line) -> String) -> EntryView {
    var view = EntryView()
    func add(_ text: String, isActive: Bool) {
      let mark = isActive ? "  -> " : "     "
      var rows = Wrapping.rows(text, mark: mark, width: paper.columns)
      if isActive {
        rows[0].cursor = mark.count
        view.active = view.rows.count..<view.rows.count + rows.count
      }
      view.rows += rows
    }
    for (place, line) in review.lines.enumerated() { add(text(line), isActive: place == active) }
    if review.isOneTooMany {
      view.rows += Wrapping.rows(paper.words.quotaFull, mark: "", width: paper.columns)
    }
    if !review.aside.isEmpty {
      view.rows.append(Row("\(paper.words.page.aside)"))
      for line in review.aside { view.rows += Wrapping.rows(text(line), mark: "     ", width: paper.columns) }
    }
    add(paper.words.page.finish, isActive: active == nil)
    return view
  }
}
