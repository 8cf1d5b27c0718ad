import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// A question, and keys that are typed one after another: what each of them changes.
struct KeyScene: CustomTestStringConvertible, Sendable {
  let name: String
  var size = (columns: 60, rows: 16)
  var language: String?
  var isSelfCompleted = false
  let yaml: String
  /// Lines of keys, as `PageStory` writes them; `<30x9>` gives the screen another size.
  let typed: [String]
  var testDescription: String { name }

  /// The first screen, and after each key the rows that it changed (bold ones behind `*`), the place
  /// of the cursor, and what was recorded.
  func film() throws -> String {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let page = try PageStory(
      questionnaire, columns: size.columns, rows: size.rows, language: language,
      isSelfCompleted: isSelfCompleted)
    page.edited = "Written elsewhere.\r\nOn two lines.\n"
    func whole(_ frame: Frame) -> String {
      Self.changes(from: Frame(columns: 1, rows: frame.rows), to: frame)
    }
    var frame = page.frame
    var film = whole(frame)
    for key in typed.flatMap(Self.keys) {
      let (before, count) = (frame, page.events.count)
      if let size = key.wholeMatch(of: /<(\d+)x(\d+)>/), let columns = Int(size.1), let rows = Int(size.2) {
        try page.send(.resized(columns: columns, rows: rows))
        frame = page.frame
        film += "\(key)\n" + whole(frame)
        continue
      }
      try page.type(key)
      frame = page.frame
      film += "\(key)\n" + Self.changes(from: before, to: frame)
      film += page.events[count...].map { "+ \(Self.text($0))\n" }.joined()
      if let ending = page.ending { return film + "\(ending)\n" + page.farewell.map { "\($0)\n" }.joined() }
    }
    return film
  }

  /// The keys of a line, each as it is written.
  static func keys(_ line: String) -> [String] {
    var keys: [String] = []
    var rest = line[...]
    while let first = rest.first {
      let end = first == "<" && rest.count > 1 ? rest.firstIndex(of: ">") : nil
      let key = end.map { rest[...$0] } ?? rest.prefix(1)
      keys.append(String(key))
      rest = rest.dropFirst(key.count)
    }
    return keys
  }

  private static func changes(from before: Frame, to after: Frame) -> String {
    var text = ""
    for (place, line) in after.lines.enumerated() where before.row(place) != after.row(place) {
      text += "\(place + 1)\(after.row(place).first?.isBold == true ? "*" : "|")\(line)\n"
    }
    if before.cursor != after.cursor { text += "(\(after.cursor.row + 1),\(after.cursor.column + 1))\n" }
    return text
  }

  private static func text(_ event: InterviewEvent) -> String {
    switch event {
    case .answered(let address, let answer, let override):
      "\(address.text) \(text(answer))\(override.map { ", because \($0)" } ?? "")"
    case .reopened(let address): "back to \(address.text)"
    case .advanced: "on"
    case .noted(let address, let text): "note at \(address?.text ?? "the end"): \(text)"
    case .language(let tag): "language \(tag)"
    case .stopped(let disposition): "stopped \(disposition)"
    case .completed(let disposition): "completed \(disposition)"
    default: "\(event)"
    }
  }

  private static func text(_ answer: Answer) -> String {
    switch answer {
    case .missing(let kind): "(\(kind.rawValue))"
    case .given(.one(let id)): id
    case .given(.some(let ids)): "{\(ids.joined(separator: " "))}"
    case .given(.point(let point)): "\(point)"
    case .given(.text(let text)): "“\(text)”"
    case .given(.texts(let texts)): texts.map { "“\($0)”" }.joined(separator: " ")
    case .given(.order(let ids)): ids.joined(separator: " > ")
    case .given(.extremes(let extremes)):
      "\(extremes.best) … \(extremes.worst) of \(extremes.shown.joined(separator: " "))"
    case .given(let value): "\(value)"
    }
  }
}
