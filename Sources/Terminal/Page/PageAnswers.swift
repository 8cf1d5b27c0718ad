import Instruments
import Interviews
import Texts
import Words

extension PageDriver {
  /// Has an answer taken. One that stands already, and was not touched, is gone on from; one that closes a branch is
  /// asked about.
  mutating func accept(_ answer: Answer, _ question: QuestionScreen) throws {
    if !isTouched, question.objection == nil, question.answer == answer { return try take(.next) }
    if question.answer != nil {
      let fallen = conductor.wouldSetAside(answer)
      if !fallen.isEmpty {
        let text = reviewText(after: 2)
        show(DecisionDialog.closing(fallen.map { text.short($0) }, .answer(answer), words))
        return
      }
    }
    try take(.answer(answer))
  }

  mutating func acceptNothing(_ question: QuestionScreen) throws {
    // Nobody loses an answer by pressing Enter on it; an answer that was emptied is another thing.
    if !isTouched, question.answer != nil, question.objection == nil { return try take(.next) }
    if question.isOptional { return try accept(.missing(.skipped), question) }
    if let answer = question.form.terminal.ofNothing { return try accept(answer, question) }
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
        complaint = try record(input)
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
      startOver()
      if case .check(let message, let canOverride) = complaint {
        let asked = checked(input)
        show(DecisionDialog.check(message ?? words.checkFailed, asked, canOverride: canOverride, words))
      } else {
        refuse(text(of: complaint))
      }
      return
    }
  }

  /// Has the interview take an input. Where recording it takes long, the message row says so, and what is typed
  /// meanwhile is dropped: it was meant for another screen.
  private mutating func record(_ input: Input) throws -> Complaint? {
    var noticed = painter
    let notice = noticed.notice(words.saving, row: layout.messageRow)
    let saving = world.saving
    var result: Result<Complaint?, any Error> = .success(nil)
    let isSlow = saving(notice) { result = Result { try conductor.take(input) } }
    if isSlow { (painter, forgetsKeys) = (noticed, true) }
    return try result.get()
  }

  /// What is shown of an answer that a check objects to.
  private func checked(_ input: Input) -> DecisionDialog.Asked {
    guard case .answer(let answer) = input else { return DecisionDialog.Asked(ask: question?.ask) }
    let checked = conductor.interview.checked(answer)
    let text = reviewText(after: 6 + DisplayWidth.of(words.page.goTo))
    return DecisionDialog.Asked(
      ask: question?.ask, answer: LinePages(words: words).answer(answer, checked.text),
      questions: checked.questions.map { ($0.address, text.short($0)) })
  }

  private mutating func took(_ input: Input) {
    switch input {
    case .note: if ending == nil { message = words.saved }
    case .stop, .leave:
      if case .stopped(let outcome) = conductor.interview.status { ending = .stopped(outcome) }
    case .finish:
      if case .completed(let outcome) = conductor.interview.status { end(outcome) } else { load() }
    case .language(let tag):
      words = Words.spoken(tag) ?? words
      translate()
    default: load()
    }
  }

  /// Says why something is not taken. Keys that were typed ahead were meant for another screen.
  mutating func refuse(_ text: String) {
    message = text
    forgetsKeys = true
  }

  /// After something could not be recorded: again, or away.
  mutating func retry(_ key: Key) throws {
    guard let (error, inputs) = unsaved else { return }
    switch key {
    case .control("o"):
      unsaved = nil
      try take(inputs)
    case .control("c"): throw error
    default: break
    }
  }

  /// Lets an editor write the text.
  mutating func edit(_ question: QuestionScreen) throws {
    // A respondent at a kiosk has no business in another program.
    if isSelfCompleted { return }
    guard var text = entry as? TextEntry else { return refuse(words.onlyOpenTexts) }
    guard let edit = world.edit else { return refuse(words.noEditor) }
    guard let written = away({ edit(text.text) })?.trimmedEnd, !written.isEmpty else { return }
    // The entry cleans it.
    text.text = written
    (entry, isTouched) = (text, true)
    try accept(.given(.text(text.text)), question)
  }
}
