import Instruments
import Interviews
import Texts
import Words

/// The entry for a best-worst set: first the best, then the worst.
struct ExtremesEntry: Entry {
  private let options: [QuestionScreen.Option]
  private let most: String?
  private let least: String?
  private var best: String?
  private var worst: String?
  private var list: OptionList

  init(_ options: [QuestionScreen.Option], most: String?, least: String?, _ answer: Answer?) {
    (self.options, self.most, self.least) = (options, most, least)
    list = OptionList(options)
    if case .given(.extremes(let extremes)) = answer { (best, worst) = (extremes.best, extremes.worst) }
  }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    case .backspace where list.typed.isEmpty && !list.isFiltering:
      if worst != nil { worst = nil } else { best = nil }
      list.clear()
      return .changed
    case _ where list.take(key): return .changed
    case .enter, .scalar(" "): return place(context, isEnter: key == .enter)
    default: return .ignored
    }
  }

  private mutating func place(_ context: EntryContext, isEnter: Bool) -> EntryReply {
    guard !list.isWrong else { return list.wrong }
    guard let option = list.chosen else {
      guard let best, let worst, isEnter else { return best == nil ? .nothing : .changed }
      return .answer(.given(.extremes(Extremes(shown: options.map(\.id), best: best, worst: worst))))
    }
    // Both are chosen, so it is not clear which one to change.
    if worst != nil { return .hint(context.words.page.allPlaced) }
    guard option.id != best else { return .hint(context.words.page.otherThanMost) }
    list.clear()
    guard let best else {
      best = option.id
      return .changed
    }
    worst = option.id
    return .answer(.given(.extremes(Extremes(shown: options.map(\.id), best: best, worst: option.id))))
  }

  mutating func startOver() { list.startOver() }

  func view(_ context: EntryContext) -> EntryView {
    let words = context.words.page
    let width = max(words.most.count, words.least.count)
    let (rows, active) = list.rows(context) { place in
      let id = options[place].id
      let mark = id == best ? words.most : id == worst ? words.least : ""
      return mark + String(repeating: " ", count: width - mark.count) + " "
    }
    let asked = best == nil ? most ?? words.mostImportant : worst == nil ? least ?? words.leastImportant : nil
    let label = best == nil ? words.most : worst == nil ? words.least : words.answer
    return EntryView(
      rows: rows, active: active, answer: list.answer(context, label: label),
      hint: asked.map { CleanText.forTerminal($0) } ?? words.enterAccepts)
  }
}
