import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// Does what a key does.
  mutating func press(_ key: Key) throws {
    switch key {
    case .control("l"): return away {}
    case .control("z"):
      // A respondent at a kiosk has no business in the shell.
      if !isSelfCompleted, let suspend = world.suspend { away(suspend) }
      return
    default: message = ""
    }
    switch key {
    case _ where unsaved != nil: try retry(key)
    case _ where !dialogs.isEmpty: try answerDialog(key)
    case .control("c"): open(StopDialog(isSelfCompleted: isSelfCompleted))
    case .control("n"), .function(5): open(WritingDialog(.note))
    case .function(1): open(helpDialog())
    case .control("g"), .function(6): open(goToDialog())
    case .control("t"), .function(7): askLanguage()
    case .pageUp, .function(3), .altLeft: try back()
    case .pageDown, .function(4), .altRight: try forward()
    case .backTab where page != nil: try back()
    case _ where page != nil: readOn(key)
    default: try pressAtEntry(key)
    }
  }

  private mutating func readOn(_ key: Key) {
    switch key {
    case .enter, .down, .scalar(" "): turnPage()
    case .up: page = page.map { max(0, $0 - 1) }
    case .scalar("?"): open(helpDialog())
    default: message = words.page.readOn
    }
  }

  private mutating func pressAtEntry(_ key: Key) throws {
    guard let question else { return try pressAtReview(key) }
    let reply = entry.take(key, paper)
    switch reply {
    case .changed:
      isTouched = true
      typed.append(key)
    case .answer(let answer): try accept(answer, question)
    case .nothing: try acceptNothing(question)
    case .problem(let problem):
      startOver()
      refuse(text(of: problem, question))
    case .hint(let hint):
      startOver()
      refuse(hint)
    case .ignored: try pressAround(key, question)
    }
  }

  /// Missing answers, each of which has its key.
  static let missing: [Key: MissingKind] = [
    .control("d"): .dk, .control("r"): .refused, .control("x"): .na, .control("k"): .skipped,
  ]

  /// Their second keys, where a browser or a terminal keeps the first for itself.
  private static let missingBesides: [Key: MissingKind] = [.function(8): .dk, .function(9): .refused]

  private func helpDialog() -> any Dialog { HelpDialog(question?.help, isSelfCompleted: isSelfCompleted) }

  /// Keys that an entry has no use for.
  private mutating func pressAround(_ key: Key, _ question: QuestionScreen) throws {
    if let kind = Self.missing[key] ?? Self.missingBesides[key] {
      // These keys edit in a shell: nobody loses a text by them.
      if entry.draft != nil { return refuse(words.page.textStands) }
      isTouched = true
      return try accept(.missing(kind), question)
    }
    switch key {
    case .control("e"): try edit(question)
    case .backTab: try back()
    case .scalar("?"): open(helpDialog())
    case .up: try moveToRow(-1, question)
    case .down: try moveToRow(1, question)
    default: break
    }
  }
}
