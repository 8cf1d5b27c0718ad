import Dates
import Instruments
import Interviews
import Texts
import Words

/// The entry for a number or a date, or one of the options in addition to it.
struct FieldEntry: Entry {
  private let screen: QuestionScreen
  /// What can be typed.
  private let hint: String
  /// What is counted, if it is a number.
  private let unit: String?
  /// Whether words can be typed, such as the one for today.
  private let takesWords: Bool
  private var list: OptionList
  private var field: TextField

  init(
    _ screen: QuestionScreen, _ options: [QuestionScreen.Option], hint: String, unit: String? = nil,
    takesWords: Bool = false
  ) {
    (self.screen, self.hint, self.unit, self.takesWords) = (screen, hint, unit, takesWords)
    let id: String? = if case .given(.one(let id)) = screen.answer { id } else { nil }
    list = OptionList(options, active: id)
    field = TextField()
    switch screen.answer {
    case .given(.number(let number)): field = TextField("\(number)")
    case .given(.date(let date)): field = TextField(date.text)
    case .given(.one), .given(.some), .given(.point), .given(.text), .given(.texts), .given(.order),
      .given(.amounts), .given(.extremes), .given(.truth), .missing, nil:
      break
    }
    field.replaceNext()
  }

  mutating func startOver() { field.replaceNext() }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    case .up, .down:
      guard !list.options.isEmpty, list.take(key) else { return .ignored }
      field = TextField()
      return .changed
    case .scalar(let scalar) where !isWritten(scalar): return .ignored
    case .enter: return accept(context)
    case .paste(let text) where text.count + field.text.count > Self.longest: return .changed
    case .scalar where field.text.count >= Self.longest: return .changed
    default:
      guard field.take(key) else { return .ignored }
      list = OptionList(list.options)
      return .changed
    }
  }

  /// The longest typed number or date.
  private static let longest = 40

  /// The characters of numbers and dates, and of words for dates.
  private func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isDigit || "-.,/ ".unicodeScalars.contains(scalar) { return true }
    guard takesWords else { return false }
    return scalar.properties.isAlphabetic || "'’".unicodeScalars.contains(scalar)
  }

  private func reader(_ context: EntryContext) -> LineAnswer {
    LineAnswer(screen, language: context.language, context.words)
  }

  private func accept(_ context: EntryContext) -> EntryReply {
    if field.isEmpty { return list.chosen.map { .answer(.given(.one($0.id))) } ?? .nothing }
    return switch reader(context).read(field.text) {
    case .success(let answer): .answer(answer)
    case .failure(let problem): .problem(problem)
    }
  }

  func view(_ context: EntryContext) -> EntryView {
    let (rows, active) = list.rows(context)
    var view = EntryView(rows: rows, active: active, hint: hint)
    let named = list.options.first { "\($0.code)" == field.text.trimmed }.map {
      CleanText.forTerminal($0.label)
    }
    if field.text.isEmpty, list.active != nil {
      view.answer = list.answer(context)
    } else {
      view.answer = field.row("\(context.words.page.answer): ", width: context.columns)
      if let behind = named ?? shownUnit ?? day(context), !RightToLeft.isIn(behind) {
        view.answer?.text += "    \(behind)"
      }
    }
    return view
  }

  /// The date in its recorded form, if it was typed in another form.
  private func day(_ context: EntryContext) -> String? {
    guard takesWords else { return nil }
    return reader(context).day(echoing: field.text.trimmed)
  }

  private var shownUnit: String? { field.text.isEmpty ? nil : unit.map { CleanText.forTerminal($0) } }
}
