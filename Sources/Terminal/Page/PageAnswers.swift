import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// Gives an answer to the interview. An unchanged existing answer just continues. If the answer closes a branch, asks
  /// first.
  mutating func accept(_ answer: Answer, _ shown: QuestionPage) throws {
    let question = shown.screen
    if !shown.isTouched, question.objection == nil, question.answer == answer { return try take(.next) }
    if question.answer != nil {
      let fallen = controller.wouldSetAside(answer)
      if !fallen.isEmpty {
        let text = reviewText(after: 2)
        show(DecisionDialog.closing(fallen.map { text.short($0) }, .answer(answer), words))
        return
      }
    }
    try take(.answer(answer))
  }

  /// Handles Enter where nothing is typed or chosen.
  mutating func acceptNothing(_ shown: QuestionPage) throws {
    let question = shown.screen
    // Enter at an unchanged answer keeps it. An answer that was emptied is a change.
    if !shown.isTouched, question.answer != nil, question.objection == nil { return try take(.next) }
    if question.isOptional { return try accept(.missing(.skipped), shown) }
    if let answer = question.form.terminal.ofNothing { return try accept(answer, shown) }
    refuse(words.page.answerNeeded)
  }

  /// Gives an input to the interview, and shows the next screen, or why the input was rejected.
  mutating func take(_ input: Input) throws { try take([input]) }

  /// Gives inputs to the interview one by one until one is rejected. If recording fails and can be tried again, keeps that
  /// input and those after it.
  mutating func take(_ inputs: [Input]) throws {
    for (place, input) in inputs.enumerated() {
      let problem: InputProblem?
      do {
        problem = try record(input)
      } catch {
        guard let problem = world.canRetry(error) else { throw error }
        state = .unsaved(
          UnsavedInputs(problem: problem, error: error, inputs: Array(inputs[place...]), dialogs: dialogs))
        forgetsKeys = true
        return
      }
      guard let problem else {
        took(input)
        continue
      }
      startOver()
      if case .check(let message, let canOverride) = problem {
        let asked = checked(input)
        show(DecisionDialog.check(message ?? words.checkFailed, asked, canOverride: canOverride, words))
      } else {
        refuse(text(of: problem))
      }
      return
    }
  }

  /// Gives an input to the interview. If recording takes long, the message row says so, and keys typed meanwhile are dropped:
  /// they were meant for another screen.
  private mutating func record(_ input: Input) throws -> InputProblem? {
    var noticed = painter
    let notice = noticed.notice(words.saving, row: layout.messageRow)
    let saving = world.saving
    var result: Result<InputProblem?, any Error> = .success(nil)
    let isSlow = saving(notice) { result = Result { try controller.take(input) } }
    if isSlow { (painter, forgetsKeys) = (noticed, true) }
    return try result.get()
  }

  /// The answer as shown in the dialog about a failed check.
  private func checked(_ input: Input) -> DecisionDialog.RejectedAnswer {
    guard case .answer(let answer) = input else { return DecisionDialog.RejectedAnswer(ask: question?.ask) }
    let checked = controller.interview.checked(answer)
    let text = reviewText(after: 6 + DisplayWidth.of(words.page.goTo))
    return DecisionDialog.RejectedAnswer(
      ask: question?.ask, answer: LinePages(words: words).answer(answer, checked.text),
      questions: checked.questions.map { ($0.address, text.short($0)) })
  }

  /// Lets the next digits replace the typed ones.
  private mutating func startOver() {
    guard case .question(var shown) = place else { return }
    shown.startOver()
    place = .question(shown)
  }

  private mutating func took(_ input: Input) {
    switch input {
    case .note: if ending == nil { message = words.saved }
    case .stop, .leave:
      if case .stopped(let disposition) = controller.interview.status {
        state = .ended(.stopped(disposition))
      }
    case .finish:
      if case .completed(let disposition) = controller.interview.status { end(disposition) } else { load() }
    case .language(let tag):
      words = Words.spoken(tag) ?? words
      translate()
    default: load()
    }
  }

  /// Shows why an input was rejected. Drops keys that were typed ahead: they were meant for another screen.
  mutating func refuse(_ text: String) {
    message = text
    forgetsKeys = true
  }

  /// Handles a key after recording has failed: try again, or leave.
  mutating func retry(_ key: Key, _ unsaved: UnsavedInputs) throws {
    switch key {
    case .control("o"):
      state = unsaved.dialogs.map(PageState.inDialog) ?? .atPlace
      try take(unsaved.inputs)
    case .control("c"): throw unsaved.error
    default: break
    }
  }

  /// Opens the text in the person's editor.
  mutating func edit(_ shown: QuestionPage) throws {
    // A respondent at a kiosk should not get to another program.
    if isSelfCompleted { return }
    guard var text = shown.entry as? TextEntry else { return refuse(words.onlyOpenTexts) }
    guard let edit = world.edit else { return refuse(words.noEditor) }
    guard let written = away({ edit(text.text) })?.trimmedEnd, !written.isEmpty else { return }
    // The entry removes control characters.
    text.text = written
    var edited = shown
    (edited.entry, edited.isTouched) = (text, true)
    place = .question(edited)
    try accept(.given(.text(text.text)), edited)
  }
}
