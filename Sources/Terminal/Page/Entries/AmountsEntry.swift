import Instruments
import Interviews
import Texts
import Words

import struct Foundation.Decimal

/// The entry for an allocation: a total divided among options, with the remainder.
struct AmountsEntry: Entry {
  private let options: [QuestionScreen.Option]
  private let total: Decimal?
  private let unit: String
  private let reader: LineAnswer
  private var fields: [TextField]
  /// The index of the current option; after the last one, Enter accepts everything.
  private var active = 0

  init(
    _ options: [QuestionScreen.Option], total: String?, unit: String?, _ answer: Answer?, _ reader: LineAnswer
  ) {
    (self.options, self.reader) = (options, reader)
    self.total = total.flatMap { Decimal(string: $0) }
    self.unit = unit.map { CleanText.forTerminal($0) } ?? ""
    let amounts: [Amount] = if case .given(.amounts(let amounts)) = answer { amounts } else { [] }
    fields = options.map { option in
      TextField(amounts.first { $0.id == option.id }.map { "\($0.number)" } ?? "")
    }
    if !amounts.isEmpty { active = options.count }
  }

  /// The longest typed amount.
  private static let longest = 18

  /// The amount typed for an option; nil if it is not a number, 0 if nothing was typed.
  private func amount(_ place: Int) -> Decimal? {
    fields[place].isEmpty ? 0 : reader.amount(fields[place].text.trimmed)
  }

  /// The remainder of the total; nil if an amount is not a number, or there is no total.
  private var left: Decimal? {
    guard let total else { return nil }
    let amounts = options.indices.map(amount)
    return amounts.contains(nil) ? nil : total - amounts.compactMap { $0 }.reduce(0, +)
  }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    // At the first amount, Shift-Tab goes back to the question before.
    case .backTab where active == 0: return .ignored
    case .up, .backTab: go(to: active - 1)
    case .down, .tab: go(to: active + 1)
    case .enter: return accept()
    case .scalar(" ") where active < options.count && !fields[active].isEmpty: go(to: active + 1)
    case .scalar where active == options.count: return .hint(sum(context))
    case .scalar(let scalar) where !scalar.isDigit && !".,-".unicodeScalars.contains(scalar):
      return .ignored
    case .paste: return .ignored
    case .scalar where active < options.count && fields[active].text.count >= Self.longest: return .changed
    default:
      guard active < options.count else { return .ignored }
      return fields[active].take(key) ? .changed : .ignored
    }
    return .changed
  }

  /// Goes to an amount. Typing replaces it.
  private mutating func go(to place: Int) {
    active = min(max(0, place), options.count)
    if active < options.count { fields[active].replaceNext() }
  }

  private mutating func accept() -> EntryReply {
    if active < options.count {
      guard amount(active) != nil else { return .problem(.problem(.notANumber)) }
      if fields.allSatisfy(\.isEmpty), active == options.count - 1 { return .nothing }
      // If the total is used up, an empty row counts as 0.
      go(to: left == 0 && fields[active].isEmpty ? options.count : active + 1)
      return .changed
    }
    let amounts = options.indices.map { (option: options[$0], number: amount($0)) }
    guard !amounts.contains(where: { $0.number == nil }) else { return .problem(.problem(.notANumber)) }
    let sorted = amounts.sorted { $0.option.code < $1.option.code }
    return .answer(.given(.amounts(sorted.map { Amount(id: $0.option.id, number: $0.number ?? 0) })))
  }

  func view(_ context: EntryContext) -> EntryView {
    var view = EntryView()
    let width = max(6, (fields.map { $0.text.count }.max() ?? 0) + 1)
    for (place, option) in options.enumerated() {
      let isActive = place == active
      let text = fields[place].text
      let start =
        "\(isActive ? "  ->" : "    ") \(String(repeating: " ", count: max(0, width - text.count)))\(text)"
      var rows = Wrapping.rows(
        "\(CleanText.forTerminal(option.label))", mark: start + "  ", width: context.columns)
      if isActive {
        rows[0].cursor = start.count - text.count + fields[place].cursor
        view.active = view.rows.count..<view.rows.count + rows.count
      }
      view.rows += rows
    }
    let isDone = active == options.count
    let accepts = total == nil || left == 0 ? "   \(context.words.page.enterAccepts)" : ""
    view.answer = Row(
      isDone ? "\(context.words.page.answer): \(sum(context))\(accepts)" : sum(context),
      cursor: isDone ? 0 : nil)
    return view
  }

  /// The text about the remainder.
  private func sum(_ context: EntryContext) -> String {
    let behind = unit.isEmpty || RightToLeft.isIn(unit) ? "" : " \(unit)"
    return left.map { context.words.page.left("\($0)", total.map { "\($0)" } ?? "") + behind } ?? ""
  }
}
