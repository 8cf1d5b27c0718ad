package import Instruments
package import Interviews
package import Terminal
import Words

/// An interview on a full screen within a test: keys are typed, frames are read.
package final class PageStory {
  /// What was recorded, in order.
  package private(set) var events: [InterviewEvent] = []
  /// What was written to the terminal, write by write.
  package private(set) var writes: [[UInt8]] = []
  /// What an editor would leave, if one was called.
  package var edited: String?
  /// Why recording fails, as long as it does.
  package var failure: (any Error)?
  /// Whether recording takes so long that the page says so.
  package var isSlow = false
  /// How often typed keys were forgotten.
  package private(set) var discards = 0
  private var page: PageDriver?

  /// An interview that begins, or goes on with what was recorded.
  package init(
    _ questionnaire: Questionnaire, columns: Int = 80, rows: Int = 24, language: String? = nil,
    isSelfCompleted: Bool = false, start: Start? = nil, sampleTexts: [String: String] = [:],
    replaying earlier: [InterviewEvent] = []
  ) throws {
    events = earlier
    let record: (InterviewEvent) throws -> Void = { [unowned self] in
      if let failure { throw failure }
      events.append($0)
    }
    let controller =
      earlier.isEmpty
      ? try InterviewController(
        beginning: questionnaire,
        start ?? Story.start(questionnaire, language: language, isSelfCompleted: isSelfCompleted),
        sampleTexts: sampleTexts, record: record)
      : try InterviewController(resuming: Interview(questionnaire, replaying: earlier), record: record)
    let world = PageWorld(
      next: { .ended }, write: { [unowned self] in writes.append($0) },
      saving: { [unowned self] notice, work in
        if isSlow { writes.append(notice) }
        work()
        return isSlow
      },
      discardInput: { [unowned self] in discards += 1 }, edit: { [unowned self] _ in edited },
      canRetry: { $0 is Passing ? RecoverableError("The disk is full.") : nil })
    let tag = controller.interview.language
    var driver = PageDriver(
      controller, words: Words.of(tag.isEmpty ? "en" : tag), id: "7k3mq9xw2c", columns: columns, rows: rows,
      world: world)
    if !earlier.isEmpty { driver.recap() }
    driver.paint()
    page = driver
  }

  /// Something that passes: recording can be tried again.
  package struct Passing: Error {
    /// The failure.
    package init() {}
  }

  /// Types keys one after another, each of which is seen before the next is typed. Names of keys stand in angle
  /// brackets: `2<enter>`, `<^D>`, `<pgup>`.
  package func type(_ script: String) throws {
    for key in Self.keys(script) { try send(.keys([key])) }
  }

  /// Types keys so fast that they arrive together.
  package func typeAhead(_ script: String) throws { try send(.keys(Self.keys(script))) }

  /// Lets something come from outside.
  package func send(_ event: PageEvent) throws {
    guard page?.ending == nil else { return }
    try page?.handle(event)
    if page?.ending == nil { page?.paint() }
  }

  /// The frame that is shown.
  package var frame: Frame { page?.frame() ?? Frame(columns: 1, rows: 1) }

  /// The screen as it is read, without blank rows at its end, and the place of the cursor.
  package var screen: String { Self.text(frame) }

  /// How the interview was left; nil while it goes on.
  package var ending: Ending? { page?.ending }

  /// What is said when the screen is gone.
  package var farewell: [String] { page?.farewell ?? [] }

  /// A frame as text, with the place of the cursor from 1.
  package static func text(_ frame: Frame) -> String {
    var lines = frame.lines
    while lines.last == "" { lines.removeLast() }
    return (lines + ["(\(frame.cursor.row + 1),\(frame.cursor.column + 1))"]).joined(separator: "\n")
  }

  private static let names: [String: Terminal.Key] = [
    "enter": .enter, "newline": .newLine, "tab": .tab, "backtab": .backTab, "back": .backspace,
    "delete": .delete, "esc": .escape, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "altleft": .altLeft,
    "altright": .altRight,
  ]

  /// The keys of a script.
  package static func keys(_ script: String) -> [Terminal.Key] {
    var keys: [Terminal.Key] = []
    var rest = script[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = key(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys += first.unicodeScalars.map(Terminal.Key.scalar)
        rest.removeFirst()
      }
    }
    return keys
  }

  private static func key(_ name: String) -> Terminal.Key? {
    if name.hasPrefix("f"), let number = Int(name.dropFirst()) { return .function(number) }
    if name.hasPrefix("^"), let letter = name.dropFirst().lowercased().first { return .control(letter) }
    return names[name]
  }
}
