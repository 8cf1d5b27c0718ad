import Instruments
import Interviews
import Words

extension PageDriver {
  /// Shows the current screen of the interview.
  mutating func load() {
    let before = question
    place = Self.place(&controller, drafts, words)
    if let address = question?.address { drafts[address] = nil }
    message = greeting()
    // A second Enter at the last question should not finish the interview.
    if before != nil, question == nil { forgetsKeys = true }
    if question?.address != before?.address { page = pageCount > 1 ? 0 : nil }
  }

  /// The current screen of an interview, with the draft of its answer, if there is one.
  static func place(
    _ controller: inout InterviewController,
    _ drafts: [Address: (entry: any Entry, form: QuestionScreen.Form)], _ words: Words
  ) -> PagePlace {
    switch controller.screen() {
    case .review(let screen): return .review(ReviewPage(screen: screen))
    case .question(let screen):
      // If the options or their labels have changed, start a new entry.
      let draft = drafts[screen.address].flatMap { $0.form == screen.form ? $0.entry : nil }
      let entry =
        draft ?? screen.form.terminal.entry(screen, language: controller.interview.language, words)
      return .question(
        QuestionPage(
          screen: screen, battery: controller.battery(), entry: entry, isTouched: draft != nil))
    }
  }

  /// The message at a question that was answered before: what is wrong with the answer, or that it is missing.
  func greeting() -> String {
    guard let question else { return "" }
    if let objection = question.objection { return text(of: objection) }
    guard case .missing(let kind) = question.answer else { return "" }
    return words.answerNow(missingName(kind, question))
  }
}
