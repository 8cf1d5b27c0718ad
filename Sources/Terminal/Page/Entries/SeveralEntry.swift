import Interviews
import Questionnaires
import Words

/// Several of some options: Space chooses the one that is typed or marked, or takes it back.
struct SeveralEntry: Entry {
  private var list: OptionList
  private var chosen: Set<String>
  private let atLeast: Int
  private let atMost: Int

  init(_ options: [QuestionScreen.Option], atLeast: Int, atMost: Int, _ answer: Answer?) {
    list = OptionList(options)
    chosen = if case .given(.some(let ids)) = answer { Set(ids) } else { [] }
    (self.atLeast, self.atMost) = (atLeast, atMost)
  }

  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply {
    let isTyped = !list.typed.isEmpty
    if key == .scalar(" "), !list.isFiltering { return toggle(paper) }
    if list.take(key) { return .changed }
    guard key == .enter else { return .ignored }
    // A code that was typed and not yet taken belongs to the answer.
    if isTyped {
      guard let option = list.chosen else { return wrong }
      chosen.insert(option.id)
      list.clearTyped()
    }
    if chosen.isEmpty {
      return list.active != nil && atLeast > 0 ? .hint(paper.words.page.spaceChooses) : .nothing
    }
    return .answer(.given(.some(list.options.sorted { $0.code < $1.code }.map(\.id).filter(chosen.contains))))
  }

  private var wrong: EntryReply {
    .problem(.notAnOption(sample: list.options.first.map { "\($0.code)" } ?? ""))
  }

  private mutating func toggle(_ paper: Paper) -> EntryReply {
    guard let option = list.chosen else { return list.isWrong ? wrong : .changed }
    if chosen.remove(option.id) == nil { chosen.insert(option.id) }
    list.clearTyped()
    return .changed
  }

  func view(_ paper: Paper) -> EntryView {
    let (rows, active) = list.rows(paper) { chosen.contains(list.options[$0].id) ? "[x] " : "[ ] " }
    let codes = list.options.filter { chosen.contains($0.id) }.map { "\($0.code) " }.joined()
    let hint = paper.words.page.several(
      atLeast > 1 ? atLeast : nil, atMost < list.options.count ? atMost : nil)
    return EntryView(
      rows: rows, active: active, answer: list.answer(paper, chosen: codes),
      hint: atLeast == 0 ? "\(hint) \(paper.words.page.noneAllowed)" : hint)
  }
}
