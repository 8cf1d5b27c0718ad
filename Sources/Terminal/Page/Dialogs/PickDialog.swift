import Interviews
import Texts
import Words

/// A choice from a list that can be filtered by typing: a question to go to, a language, an open interview.
struct PickDialog: Dialog {
  /// An item of the list.
  struct Item {
    /// The value of the choice.
    var id: String
    /// The label.
    var label: String
    /// The text that the filter searches.
    let words: String

    /// An item with a label, and more text for the filter if the label is cut.
    init(id: String, label: String, words: String? = nil) {
      (self.id, self.label) = (id, label)
      self.words = "\(id) \(words ?? label)".folded
    }
  }

  private let title: String
  private let items: [Item]
  private let follows: @Sendable (String) -> DialogReply
  private var field = TextField()
  private var active: Int

  init(
    _ title: String, _ items: [Item], active: Int = 0, _ follows: @escaping @Sendable (String) -> DialogReply
  ) {
    (self.title, self.items, self.active, self.follows) = (title, items, active, follows)
  }

  private var shown: [Item] {
    let text = field.text.folded
    return text.isEmpty ? items : items.filter { $0.words.contains(text) }
  }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    let count = shown.count
    switch key {
    case .escape: return .close
    case .enter: return shown.indices.contains(active) ? follows(shown[active].id) : .stay
    case .up: active = max(0, active - 1)
    case .down: active = max(0, min(count - 1, active + 1))
    case .pageUp, .left: active = max(0, active - 8)
    case .pageDown, .right: active = max(0, min(count - 1, active + 8))
    case .home: active = 0
    case .end: active = max(0, count - 1)
    default: if field.take(key) { active = 0 }
    }
    return .stay
  }

  func view(_ context: EntryContext) -> DialogView {
    var view = DialogView(
      reading: Wrapping.rows(title, mark: "", width: context.columns, isBold: true),
      keys: [("Enter", context.words.page.choose), ("Esc", context.words.page.close)])
    for (place, item) in shown.enumerated() {
      let isActive = place == active
      let mark = isActive ? "  -> " : "     "
      var row = Row(mark + PageLayout.cut(CleanText.forTerminal(item.label), context.columns - 5))
      if isActive {
        row.cursor = 5
        view.active = place..<place + 1
      }
      view.rows.append(row)
    }
    if shown.isEmpty { view.message = context.words.page.nothingFound }
    view.answer = field.row("/", width: context.columns)
    if !view.rows.isEmpty { view.answer?.cursor = nil }
    return view
  }
}
