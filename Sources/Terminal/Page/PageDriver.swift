import Instruments
package import Interviews
package import Words

/// Conducts an interview on a full screen: reads keys and shows frames. Uses the same interview logic as the line mode.
///
/// The screen is a pure function of the state of the interview and the typed keys: `frame`. After each event, one write
/// shows the changes, if there are any.
package struct PageDriver {
  var controller: InterviewController
  var words: Words
  let world: PageWorld
  /// The interview's id; nil in a dry run.
  let id: String?
  var painter: Painter
  /// The size of the terminal.
  var size: (columns: Int, rows: Int)

  /// The question or review that is shown.
  var screen: ScreenModel
  /// The answer that is being entered.
  var entry: any Entry
  /// Whether anything was typed or chosen in the entry.
  var isTouched = false
  /// The keys typed since the entry was shown; nil if the typed answer was rejected.
  var typed: [Key?] = []
  /// The rows of the battery that the question belongs to.
  var battery: [BatteryRow] = []
  /// The current page of a long wording; nil for the last one, where the answer is entered.
  var page: Int?
  /// The open dialogs over the question, the topmost last.
  var dialogs: [any Dialog] = []
  /// The message: an error or a confirmation, shown until the next key.
  var message = ""
  /// Unfinished answers at questions that were left, with the questions.
  var drafts: [Address: (entry: any Entry, form: QuestionScreen.Form)] = [:]
  /// The current page of a long dialog.
  var dialogPage = 0
  /// The inputs that could not be recorded, and why; until they are recorded, or the person leaves.
  var unsaved: (error: any Error, inputs: [Input])?
  /// Whether to drop keys that were typed before the current screen was visible.
  var forgetsKeys = false
  /// How the interview ended; nil during the interview.
  package internal(set) var ending: Ending?
  /// The messages to print after the full screen is closed: alerts, and how the interview ended.
  package internal(set) var farewell: [String] = []

  /// A driver for a terminal of a size.
  package init(
    _ controller: InterviewController, words: Words, id: String?, columns: Int, rows: Int,
    alphabet: Painter.Alphabet = .utf8, world: PageWorld
  ) {
    (self.controller, self.words, self.world, self.id) = (controller, words, world, id)
    size = (columns, rows)
    painter = Painter(alphabet)
    screen = self.controller.screen()
    entry = ReviewEntry()
    load()
    page = pageCount > 1 ? 0 : nil
  }

  /// Conducts the interview until it ends or is stopped. Throws errors of recording.
  package mutating func run() throws -> Ending {
    paint()
    while true {
      try handle(world.next())
      if let ending { return ending }
      paint()
    }
  }

  /// Shows a summary and the notes of a resumed interview.
  package mutating func recap() {
    message = words.resumed(controller.review().lines.count { $0.answer != nil })
    recapNotes(without: resumeText())
  }

  /// Restores an unfinished text of the session before. Returns the note that kept it; nil if there is none.
  private mutating func resumeText() -> String? {
    guard var text = entry as? TextEntry, text.text.isEmpty else { return nil }
    let noted = controller.interview.notes.last { $0.address == address }?.text ?? ""
    guard let begun = Words.all.lazy.compactMap({ Unfinished.text(of: noted, $0) }).first else { return nil }
    text.text = begun
    (entry, isTouched) = (text, true)
    return noted
  }

  /// Shows a message on the first screen.
  package mutating func notice(_ text: String) { message = text }

  /// Shows the changes in one write.
  package mutating func paint() {
    let bytes = painter.paint(frame())
    // Everything typed until now was typed before this screen was visible.
    if forgetsKeys { world.discardInput() }
    forgetsKeys = false
    if !bytes.isEmpty { world.write(bytes) }
  }

  /// Handles an event.
  package mutating func handle(_ event: PageEvent) throws {
    switch event {
    case .keys(let keys):
      var rest = keys[...]
      while !rest.isEmpty {
        try press(takesText ? rest.removeFirstAsText() : rest.removeFirst())
        if ending != nil || forgetsKeys { return }
      }
    case .resized(let columns, let rows):
      // Stay at the answer if the person was there.
      size = (columns, rows)
      if let page, page >= pageCount - 1 { self.page = nil }
      painter.forget()
    case .ended: try inputEnded()
    }
  }

  /// Gives the terminal to another program for a while.
  mutating func away<Value>(_ work: () -> Value) -> Value {
    defer { painter.forget() }
    return work()
  }

  /// Shows the current screen of the interview.
  mutating func load() {
    let before = address
    let wasQuestion = question != nil
    screen = controller.screen()
    battery = controller.battery()
    (message, isTouched, typed) = ("", false, [])
    switch screen {
    case .question(let question):
      let draft = drafts.removeValue(forKey: question.address)
      // The options or their labels have changed, so start a new entry.
      isTouched = draft?.form == question.form
      entry =
        draft.flatMap { $0.form == question.form ? $0.entry : nil }
        ?? question.form.terminal.entry(question, language: controller.interview.language, words)
      if let objection = question.objection {
        message = text(of: objection)
      } else if case .missing(let kind) = question.answer {
        message = words.answerNow(missingName(kind, question))
      }
    case .review:
      entry = ReviewEntry()
      // A second Enter at the last question should not finish the interview.
      if wasQuestion { forgetsKeys = true }
    }
    if address != before { page = pageCount > 1 ? 0 : nil }
  }

  /// Whether typed characters go into a text.
  private var takesText: Bool {
    dialogs.isEmpty ? entry.isWritten && page == nil : dialogs.last is WritingDialog
  }

  /// The current question; nil in the review.
  var question: QuestionScreen? { if case .question(let question) = screen { question } else { nil } }

  private var address: Address? { question?.address }
}
