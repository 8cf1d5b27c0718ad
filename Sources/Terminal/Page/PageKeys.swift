import Interviews
import Questionnaires
import Texts
import Words

extension PageDriver {
  /// Does what a key does.
  mutating func press(_ key: Key) throws {
    message = ""
    switch key {
    case .control("l"): away {}
    case .control("z"): if let suspend = world.suspend { away(suspend) }
    case _ where unsaved != nil: try retry(key)
    case _ where !dialogs.isEmpty: try answerDialog(key)
    case .control("c"): dialogs.append(StopDialog())
    case .control("n"): dialogs.append(WritingDialog(.note))
    case .function(1): dialogs.append(HelpDialog(question?.help))
    case .control("g"): dialogs.append(goToDialog())
    case .control("t"): askLanguage()
    case .pageUp: try back()
    case .pageDown: try forward()
    case _ where page < pageCount - 1: readOn(key)
    default: try pressAtEntry(key)
    }
  }

  private mutating func readOn(_ key: Key) {
    switch key {
    case .enter, .down, .scalar(" "): page += 1
    case .up: page = max(0, page - 1)
    case .scalar("?"): dialogs.append(HelpDialog(question?.help))
    default: message = words.page.readOn
    }
  }

  private mutating func pressAtEntry(_ key: Key) throws {
    guard let question else { return try pressAtReview(key) }
    switch entry.take(key, paper) {
    case .changed: isTouched = true
    case .answer(let answer): try accept(answer, question)
    case .nothing: try acceptNothing(question)
    case .problem(let problem): refuse(text(of: problem, question))
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
      isTouched = true
      return try accept(.missing(kind), question)
    }
    switch key {
    case .control("e"): try edit(question)
    case .scalar("?"): dialogs.append(HelpDialog(question.help))
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
    // Nobody loses an answer by pressing Enter on it.
    if question.answer != nil, question.objection == nil { return try take(.next) }
    if question.isOptional { return try accept(.missing(.skipped), question) }
    if case .several(_, atLeast: 0, _) = question.form { return try accept(.given(.some([])), question) }
    refuse(words.page.answerNeeded)
  }

  /// Lets the interview take an input, and shows what comes then; or says why it does not.
  mutating func take(_ input: Input) throws {
    do {
      switch try conductor.take(input) {
      case .check(let message, let canOverride):
        show(DecisionDialog.check(message ?? words.checkFailed, canOverride: canOverride, words))
      case let complaint?: refuse(text(of: complaint))
      case nil: took(input)
      }
    } catch {
      guard world.canRetry(error) != nil else { throw error }
      unsaved = (error, input)
      forgetsKeys = true
    }
  }

  private mutating func took(_ input: Input) {
    switch input {
    case .note: message = words.saved
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

  /// Puts a dialogue before the question that was not asked for by a key.
  private mutating func show(_ dialog: any Dialog) {
    dialogs.append(dialog)
    forgetsKeys = true
  }

  /// After something could not be recorded: again, or away.
  private mutating func retry(_ key: Key) throws {
    guard let (error, input) = unsaved else { return }
    switch key {
    case .control("o"):
      unsaved = nil
      try take(input)
    case .control("c"): throw error
    default: break
    }
  }

  // MARK: dialogues

  private mutating func answerDialog(_ key: Key) throws {
    if key == .control("c"), !(dialogs.last is StopDialog) { return dialogs.append(StopDialog()) }
    switch dialogs[dialogs.count - 1].take(key, words) {
    case .stay: break
    case .close: dialogs.removeLast()
    case .become(let dialog): dialogs[dialogs.count - 1] = dialog
    case .take(let input):
      dialogs.removeLast()
      switch input {
      case .stop: try stop(input)
      case .goTo, .language: try leave(by: input)
      default: try take(input)
      }
    }
  }

  private mutating func edit(_ question: QuestionScreen) throws {
    guard let text = entry as? TextEntry else { return refuse(words.onlyOpenTexts) }
    guard let edit = world.edit else { return refuse(words.noEditor) }
    guard let written = away({ edit(text.text) })?.trimmedEnd, !written.isEmpty else { return }
    try accept(.given(.text(written)), question)
  }
}
