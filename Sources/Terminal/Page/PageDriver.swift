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

  /// The question or the review that is shown.
  var place: PagePlace
  /// What receives the keys.
  var state: PageState = .atPlace
  /// The current page of a long wording; nil for the last one, where the answer is entered.
  var page: Int?
  /// The message: an error or a confirmation, shown until the next key.
  var message = ""
  /// Unfinished answers at questions that were left, with the questions.
  var drafts: [Address: (entry: any Entry, form: QuestionScreen.Form)] = [:]
  /// Whether to drop keys that were typed before the current screen was visible.
  var forgetsKeys = false
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
    place = Self.place(&self.controller, [:], words)
    message = greeting()
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
    guard case .question(var shown) = place, var text = shown.entry as? TextEntry, text.text.isEmpty else {
      return nil
    }
    let noted = controller.interview.notes.last { $0.address == shown.screen.address }?.text ?? ""
    guard let begun = Words.all.lazy.compactMap({ Unfinished.text(of: noted, $0) }).first else { return nil }
    text.text = begun
    (shown.entry, shown.isTouched) = (text, true)
    place = .question(shown)
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

  /// How the interview ended; nil during the interview.
  package var ending: Ending? { if case .ended(let ending) = state { ending } else { nil } }

  /// Whether typed characters go into a text.
  private var takesText: Bool {
    switch (state, place) {
    case (.inDialog(let dialogs), _): dialogs.top is WritingDialog
    case (.atPlace, .question(let shown)): shown.entry.isWritten && page == nil
    default: false
    }
  }

  /// The current question; nil in the review.
  var question: QuestionScreen? { if case .question(let shown) = place { shown.screen } else { nil } }
}
