import Instruments
import Interviews
import Texts
import Words

/// The entry for a ranking: asks for the next of the remaining options. Ties are not possible.
struct OrderEntry: Entry {
  private let options: [QuestionScreen.Option]
  private let places: Int
  private var order: [String]
  private var list: OptionList

  init(_ options: [QuestionScreen.Option], places: Int, _ answer: Answer?) {
    (self.options, self.places) = (options, places)
    let before: [String] = if case .given(.order(let ids)) = answer { ids } else { [] }
    order = before.filter { id in options.contains { $0.id == id } }
    list = OptionList(options)
  }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    case .scalar(" ") where !list.isFiltering: return place(context)
    case .backspace where list.typed.isEmpty && !list.isFiltering:
      if !order.isEmpty { order.removeLast() }
      list.clear()
      return .changed
    case _ where list.take(key): return .changed
    case .enter:
      if order.count == places, list.typed.isEmpty || isLast(list.chosen) {
        return .answer(.given(.order(order)))
      }
      if list.chosen == nil, !list.isWrong, order.isEmpty { return .nothing }
      return place(context)
    default: return .ignored
    }
  }

  /// Whether an option has the last place. It got this place automatically, and may still be typed.
  private func isLast(_ option: QuestionScreen.Option?) -> Bool {
    order.count == places && option != nil && option?.id == order.last
  }

  /// Gives the next place to the typed or marked option.
  private mutating func place(_ context: EntryContext) -> EntryReply {
    guard let option = list.chosen else { return .hint(context.words.notAnOrder(places)) }
    if isLast(option) {
      list.clear()
      return .changed
    }
    guard !order.contains(option.id) else { return .hint(context.words.page.isPlaced) }
    guard order.count < places else { return .hint(context.words.page.allPlaced) }
    order.append(option.id)
    list.clear()
    // The last place is known when all other options have a place.
    if places == options.count, order.count == places - 1 {
      order += options.map(\.id).filter { !order.contains($0) }
    }
    return .changed
  }

  mutating func startOver() { list.startOver() }

  func view(_ context: EntryContext) -> EntryView {
    let digits = "\(places)".count
    let (rows, active) = list.rows(context) { place in
      let rank = order.firstIndex(of: options[place].id).map { "\($0 + 1)." } ?? ""
      return String(repeating: " ", count: digits + 1 - rank.count) + rank + "  "
    }
    let isDone = order.count == places
    let words = context.words.page
    return EntryView(
      rows: rows, active: active,
      answer: list.answer(context, label: isDone ? words.answer : words.place(order.count + 1, places)),
      hint: isDone ? words.allPlaced : words.whichIsNext)
  }
}
