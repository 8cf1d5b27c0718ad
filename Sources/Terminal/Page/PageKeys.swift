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
    switch state {
    case .atPlace: try pressAtPlace(key)
    case .inDialog(let dialogs): try answerDialog(key, dialogs)
    case .unsaved(let unsaved): try retry(key, unsaved)
    case .ended: break
    }
  }

  private mutating func pressAtPlace(_ key: Key) throws {
    switch key {
    case .control("c"): open(StopDialog(isSelfCompleted: isSelfCompleted))
    case .control("n"), .function(5): open(WritingDialog(.note))
    case .function(1): open(helpDialog())
    case .control("g"), .function(6): open(goToDialog())
    case .control("t"), .function(7): askLanguage()
    case .pageUp, .function(3), .altLeft: try back()
    case .pageDown, .function(4), .altRight: try forward()
    case .backTab where page != nil: try back()
    case _ where page != nil: readOn(key)
    default:
      switch place {
      case .question(let shown): try press(key, at: shown)
      case .review(let shown): try press(key, at: shown)
      }
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

  private mutating func press(_ key: Key, at shown: QuestionPage) throws {
    var shown = shown
    let reply = shown.entry.take(key, context)
    switch reply {
    case .changed:
      shown.isTouched = true
      shown.typed.append(key)
    case .problem, .hint: shown.startOver()
    case .answer, .nothing, .ignored: break
    }
    place = .question(shown)
    switch reply {
    case .changed: break
    case .answer(let answer): try accept(answer, shown)
    case .nothing: try acceptNothing(shown)
    case .problem(let problem): refuse(text(of: problem, shown.screen))
    case .hint(let hint): refuse(hint)
    case .ignored: try pressAround(key, shown)
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
  private mutating func pressAround(_ key: Key, _ shown: QuestionPage) throws {
    if let kind = Self.missing[key] ?? Self.missingBesides[key] {
      // In a shell, these keys edit text. They must not delete an answer here.
      if shown.entry.draft != nil { return refuse(words.page.textStands) }
      var shown = shown
      shown.isTouched = true
      place = .question(shown)
      return try accept(.missing(kind), shown)
    }
    switch key {
    case .control("e"): try edit(shown)
    case .backTab: try back()
    case .scalar("?"): open(helpDialog())
    case .up: try moveToRow(-1, shown)
    case .down: try moveToRow(1, shown)
    default: break
    }
  }
}
