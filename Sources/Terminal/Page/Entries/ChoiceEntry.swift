import Instruments
import Interviews
import Words

/// The entry for one option.
struct ChoiceEntry: Entry {
  private var list: OptionList

  init(_ options: [QuestionScreen.Option], _ answer: Answer?) {
    let id: String? = if case .given(.one(let id)) = answer { id } else { nil }
    list = OptionList(options, active: id)
  }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    if list.take(key) { return .changed }
    // If several codes are typed, the last one counts.
    if key == .scalar(" ") || key == .scalar(",") { list.startOver() }
    guard key == .enter else { return .ignored }
    if list.isWrong { return list.wrong }
    return list.chosen.map { .answer(.given(.one($0.id))) } ?? .nothing
  }

  mutating func startOver() { list.startOver() }

  func view(_ context: EntryContext) -> EntryView {
    let (rows, active) = list.rows(context)
    return EntryView(rows: rows, active: active, answer: list.answer(context))
  }
}
