import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// Handles a key.
  mutating func press(_ key: Key) throws {
    switch key {
    case .control("l"): return away {}
    case .control("z"):
      // A respondent at a kiosk should not get to the shell.
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

  /// The keys of missing answers.
  static let missing: [Key: MissingKind] = [
    .control("d"): .dk, .control("r"): .refused, .control("x"): .na, .control("k"): .skipped,
  ]

  /// The alternative keys of missing answers, because browsers and terminals reserve some of the others.
  private static let missingBesides: [Key: MissingKind] = [.function(8): .dk, .function(9): .refused]

  private func helpDialog() -> any Dialog { HelpDialog(question?.help, isSelfCompleted: isSelfCompleted) }

  /// Handles a key that the entry does not use.
  private mutating func pressAround(_ key: Key, _ question: QuestionScreen) throws {
    if let kind = Self.missing[key] ?? Self.missingBesides[key] {
      // In a shell, these keys edit text. They must not delete an answer here.
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
