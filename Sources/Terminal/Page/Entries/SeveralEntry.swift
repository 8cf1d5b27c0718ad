import Instruments
import Interviews
import Words

/// The entry for several options: Space selects or deselects the typed or marked option.
struct SeveralEntry: Entry {
  private var list: OptionList
  private var chosen: Set<String>
  private let atLeast: Int
  private let atMost: Int
  /// Whether anything was chosen before.
  private let wasChosen: Bool
  /// Whether the next typed code starts a new answer, because the current one was given before or was rejected.
  private var startsAnew: Bool
  /// Whether the person has already used Space.
  private var isWarned = false

  init(_ options: [QuestionScreen.Option], atLeast: Int, atMost: Int, _ answer: Answer?) {
    list = OptionList(options)
    chosen = if case .given(.some(let ids)) = answer { Set(ids) } else { [] }
    (self.atLeast, self.atMost) = (atLeast, atMost)
    (wasChosen, startsAnew) = (!chosen.isEmpty, !chosen.isEmpty)
  }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    if case .scalar(let scalar) = key, startsAnew, scalar.isDigit, !list.isFiltering {
      chosen = []
    }
    if key != .enter { startsAnew = false }
    if key == .control("u") { chosen = [] }
    let isTyped = !list.typed.isEmpty
    if key == .scalar(" ") || key == .scalar(","), !list.isFiltering { return toggle(context) }
    if list.take(key) { return .changed }
    guard key == .enter else { return .ignored }
    // A typed code that is not selected yet belongs to the answer.
    if isTyped {
      guard let option = list.chosen else { return list.wrong }
      chosen.insert(option.id)
      list.clearTyped()
    }
    if chosen.isEmpty {
      // People who only moved the mark may think that this selects the option.
      if list.active != nil, !isWarned {
        isWarned = true
        return .hint(context.words.page.spaceChooses)
      }
      return wasChosen && atLeast == 0 ? .answer(.given(.some([]))) : .nothing
    }
    return .answer(.given(.some(list.options.inOrder(of: chosen))))
  }

  private mutating func toggle(_ context: EntryContext) -> EntryReply {
    guard let option = list.chosen else { return list.isWrong ? list.wrong : .changed }
    if chosen.remove(option.id) == nil { chosen.insert(option.id) }
    isWarned = true
    list.clearTyped()
    return .changed
  }

  mutating func startOver() {
    list.startOver()
    startsAnew = true
  }

  func view(_ context: EntryContext) -> EntryView {
    let (rows, active) = list.rows(context) { chosen.contains(list.options[$0].id) ? "[x] " : "[ ] " }
    let codes = list.options.filter { chosen.contains($0.id) }.map { "\($0.code) " }.joined()
    let hint = context.words.page.several(
      atLeast > 1 ? atLeast : nil, atMost < list.options.count ? atMost : nil)
    return EntryView(
      rows: rows, active: active, answer: list.answer(context, chosen: codes),
      hint: atLeast == 0 ? "\(hint) \(context.words.page.noneAllowed)" : hint)
  }
}
