import Instruments
package import Interviews
package import Words

/// Leads an interview on a full screen: keys in, frames out, over the same machine as the lines.
///
/// What it shows is a pure function of where the interview stands and of what was typed: `frame`. An event is
/// handled, and then one write shows what changed; without a change nothing is written.
package struct PageDriver {
  var conductor: Conductor
  var words: Words
  let world: PageWorld
  /// The interview's id; nil where nothing is stored.
  let id: String?
  var painter: Painter
  /// The size of the terminal.
  var size: (columns: Int, rows: Int)

  /// What is shown.
  var screen: ScreenModel
  /// What somebody is about to answer.
  var entry: any Entry
  /// Whether something was typed or chosen at it.
  var isTouched = false
  /// The keys that were typed at it, since it was shown; nil where what was typed was refused.
  var typed: [Key?] = []
  /// The rows of the battery that the question belongs to.
  var battery: [BatteryRow] = []
  /// Which page of a long text is read; nil at the last one, where the answer is.
  var page: Int?
  /// What stands before the question, the topmost last.
  var dialogs: [any Dialog] = []
  /// What is wrong, or was done; until the next key.
  var message = ""
  /// What was begun at questions that were left, with what was asked.
  var drafts: [Address: (entry: any Entry, form: QuestionScreen.Form)] = [:]
  /// Which page of a long dialogue is read.
  var dialogPage = 0
  /// What could not be recorded, and why; until it is, or somebody leaves.
  var unsaved: (error: any Error, inputs: [Input])?
  /// Whether keys that were typed before the person saw this are to be forgotten.
  var forgetsKeys = false
  /// How the interview was left; nil while it goes on.
  package internal(set) var ending: Ending?
  /// What is to be said when the screen is gone: alerts, and how it ended.
  package internal(set) var farewell: [String] = []

  /// A driver of an interview on a terminal of a size.
  package init(
    _ conductor: Conductor, words: Words, id: String?, columns: Int, rows: Int,
    alphabet: Painter.Alphabet = .utf8, world: PageWorld
  ) {
    (self.conductor, self.words, self.world, self.id) = (conductor, words, world, id)
    size = (columns, rows)
    painter = Painter(alphabet)
    screen = self.conductor.screen()
    entry = ReviewEntry()
    load()
    page = pageCount > 1 ? 0 : nil
  }

  /// Shows question after question until the interview is left. Throws what recording throws.
  package mutating func run() throws -> Ending {
    paint()
    while true {
      try handle(world.next())
      if let ending { return ending }
      paint()
    }
  }

  /// Tells where an interview stands that is gone on with, and what was noted.
  package mutating func recap() {
    message = words.resumed(conductor.review().lines.count { $0.answer != nil })
    recapNotes(without: resumeText())
  }

  /// Puts a text back that was begun before the line was lost. Returns the note that kept it; nil where there is none.
  private mutating func resumeText() -> String? {
    guard var text = entry as? TextEntry, text.text.isEmpty else { return nil }
    let noted = conductor.interview.notes.last { $0.address == address }?.text ?? ""
    guard let begun = Words.all.lazy.compactMap({ Unfinished.text(of: noted, $0) }).first else { return nil }
    text.text = begun
    (entry, isTouched) = (text, true)
    return noted
  }

  /// Tells something at the first screen.
  package mutating func notice(_ text: String) { message = text }

  /// Shows what has changed, in one write.
  package mutating func paint() {
    let bytes = painter.paint(frame())
    // What was typed until now was typed before anybody saw this.
    if forgetsKeys { world.discardInput() }
    forgetsKeys = false
    if !bytes.isEmpty { world.write(bytes) }
  }

  /// Does what follows from an event.
  package mutating func handle(_ event: PageEvent) throws {
    switch event {
    case .keys(let keys):
      var rest = keys[...]
      while !rest.isEmpty {
        try press(takesText ? rest.removeFirstAsText() : rest.removeFirst())
        if ending != nil || forgetsKeys { return }
      }
    case .resized(let columns, let rows):
      // Who was at the answer stays there.
      size = (columns, rows)
      if let page, page >= pageCount - 1 { self.page = nil }
      painter.forget()
    case .ended: try inputEnded()
    }
  }

  /// Takes the terminal away for a while.
  mutating func away<Value>(_ work: () -> Value) -> Value {
    defer { painter.forget() }
    return work()
  }

  /// Shows where the interview stands now.
  mutating func load() {
    let before = address
    let wasQuestion = question != nil
    screen = conductor.screen()
    battery = conductor.battery()
    (message, isTouched, typed) = ("", false, [])
    switch screen {
    case .question(let question):
      let draft = drafts.removeValue(forKey: question.address)
      // Other options, or other words for them, want another beginning.
      isTouched = draft?.form == question.form
      entry =
        draft.flatMap { $0.form == question.form ? $0.entry : nil }
        ?? question.form.terminal.entry(question, language: conductor.interview.language, words)
      if let objection = question.objection {
        message = text(of: objection)
      } else if case .missing(let kind) = question.answer {
        message = words.answerNow(missingName(kind, question))
      }
    case .review:
      entry = ReviewEntry()
      // A second Enter on the last question is not meant for the end.
      if wasQuestion { forgetsKeys = true }
    }
    if address != before { page = pageCount > 1 ? 0 : nil }
  }

  /// Whether signs that are typed go into a text.
  private var takesText: Bool {
    dialogs.isEmpty ? entry.isWritten && page == nil : dialogs.last is WritingDialog
  }

  /// The question that is shown; nil at the review.
  var question: QuestionScreen? { if case .question(let question) = screen { question } else { nil } }

  private var address: Address? { question?.address }
}
