import Interviews
import Questionnaires
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
    case .control("n"): open(WritingDialog(.note))
    case .function(1): open(HelpDialog(question?.help))
    case .control("g"): open(goToDialog())
    case .control("t"): askLanguage()
    case .pageUp: try back()
    case .pageDown: try forward()
    case _ where page != nil: readOn(key)
    default: try pressAtEntry(key)
    }
  }

  private mutating func readOn(_ key: Key) {
    switch key {
    case .enter, .down, .scalar(" "): turnPage()
    case .up: page = page.map { max(0, $0 - 1) }
    case .scalar("?"): open(HelpDialog(question?.help))
    default: message = words.page.readOn
    }
  }

  private mutating func pressAtEntry(_ key: Key) throws {
    guard let question else { return try pressAtReview(key) }
    switch entry.take(key, paper) {
    case .changed: isTouched = true
    case .answer(let answer): try accept(answer, question)
    case .nothing: try acceptNothing(question)
    case .problem(let problem):
      entry.startOver()
      refuse(text(of: problem, question))
    case .hint(let hint): refuse(hint)
    case .ignored: try pressAround(key, question)
    }
  }

  /// Missing answers, each of which has its key.
  static let missing: [Key: MissingKind] = [
    .control("d"): .dk, .control("r"): .refused, .control("x"): .na, .control("k"): .skipped,
  ]

  /// Keys that an entry has no use for.
  private mutating func pressAround(_ key: Key, _ question: QuestionScreen) throws {
    if let kind = Self.missing[key] {
      // These keys edit in a shell: nobody loses a text by them.
      if entry.draft != nil { return refuse(words.page.textStands) }
      isTouched = true
      return try accept(.missing(kind), question)
    }
    switch key {
    case .control("e"): try edit(question)
    case .scalar("?"): open(HelpDialog(question.help))
    case .up: try moveInGrid(-1, question)
    case .down: try moveInGrid(1, question)
    default: break
    }
  }

  // MARK: answers

  /// Has an answer taken. One that stands already, and was not touched, is gone on from; one that closes a branch is
  /// asked about.
  private mutating func accept(_ answer: Answer, _ question: QuestionScreen) throws {
    if !isTouched, question.objection == nil, question.answer == answer { return try take(.next) }
    if question.answer != nil {
      let fallen = conductor.wouldSetAside(answer)
      if !fallen.isEmpty {
        show(DecisionDialog.closing(fallen.map(reviewText), .answer(answer), words))
        return
      }
    }
    try take(.answer(answer))
  }

  private mutating func acceptNothing(_ question: QuestionScreen) throws {
    // Nobody loses an answer by pressing Enter on it; an answer that was emptied is another thing.
    if !isTouched, question.answer != nil, question.objection == nil { return try take(.next) }
    if question.isOptional { return try accept(.missing(.skipped), question) }
    if case .several(_, atLeast: 0, _) = question.form { return try accept(.given(.some([])), question) }
    refuse(words.page.answerNeeded)
  }

  /// Lets the interview take an input, and shows what comes then; or says why it does not.
  mutating func take(_ input: Input) throws { try take([input]) }

  /// Lets the interview take inputs one after another, until one is not taken. What could not be recorded is kept,
  /// with what was to follow it, if it can be tried again.
  mutating func take(_ inputs: [Input]) throws {
    for (place, input) in inputs.enumerated() {
      let complaint: Complaint?
      do {
        complaint = try conductor.take(input)
      } catch {
        guard world.canRetry(error) != nil else { throw error }
        unsaved = (error, Array(inputs[place...]))
        forgetsKeys = true
        return
      }
      guard let complaint else {
        took(input)
        continue
      }
      entry.startOver()
      if case .check(let message, let canOverride) = complaint {
        show(
          DecisionDialog.check(message ?? words.checkFailed, about: question, canOverride: canOverride, words)
        )
      } else {
        refuse(text(of: complaint))
      }
      return
    }
  }

  private mutating func took(_ input: Input) {
    switch input {
    case .note: if ending == nil { message = words.saved }
    case .stop(let outcome): ending = .stopped(outcome)
    case .finish:
      if case .completed(let outcome) = conductor.interview.status { end(outcome) } else { load() }
    case .language(let tag):
      let found = Words.of(tag)
      if tag.hasPrefix(found.language) { words = found }
      load()
    default: load()
    }
  }

  /// Says why something is not taken. Keys that were typed ahead were meant for another screen.
  mutating func refuse(_ text: String) {
    message = text
    forgetsKeys = true
  }

  /// Puts a dialogue before the question.
  mutating func open(_ dialog: any Dialog) {
    dialogs.append(dialog)
    dialogPage = 0
  }

  /// Puts a dialogue before the question that was not asked for by a key.
  private mutating func show(_ dialog: any Dialog) {
    open(dialog)
    forgetsKeys = true
  }

  /// After something could not be recorded: again, or away.
  private mutating func retry(_ key: Key) throws {
    guard let (error, inputs) = unsaved else { return }
    switch key {
    case .control("o"):
      unsaved = nil
      try take(inputs)
    case .control("c"): throw error
    default: break
    }
  }

  // MARK: dialogues

  private mutating func answerDialog(_ key: Key) throws {
    if key == .control("c"), !(dialogs.last is StopDialog) {
      return open(StopDialog(isSelfCompleted: isSelfCompleted))
    }
    if dialogPage < dialogPageCount - 1, readOnInDialog(key) { return }
    switch dialogs[dialogs.count - 1].take(key, words) {
    case .stay: break
    case .close: dialogs.removeLast()
    case .become(let dialog):
      dialogs.removeLast()
      open(dialog)
    case .take(let input):
      dialogs.removeLast()
      switch input {
      case .stop: try take(unfinished() + [input])
      case .goTo, .language: try leave(by: input)
      default: try take(input)
      }
    }
  }

  /// Turns the pages of a long dialogue. Returns whether the key does that.
  private mutating func readOnInDialog(_ key: Key) -> Bool {
    switch key {
    case .enter, .down, .pageDown, .scalar(" "): dialogPage += 1
    case .up, .pageUp: dialogPage = max(0, dialogPage - 1)
    default: return false
    }
    return true
  }

  private mutating func edit(_ question: QuestionScreen) throws {
    guard var text = entry as? TextEntry else { return refuse(words.onlyOpenTexts) }
    guard let edit = world.edit else { return refuse(words.noEditor) }
    guard let written = away({ edit(text.text) })?.trimmedEnd, !written.isEmpty else { return }
    text.text = written
    (entry, isTouched) = (text, true)
    try accept(.given(.text(written)), question)
  }
}
