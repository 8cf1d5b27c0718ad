import Dates
import Instruments
package import Interviews
import Texts
package import Words

/// Conducts an interview in lines of text: each input line is an answer or a command, and the result is printed.
///
/// The caller provides input and output, so that a test can use arrays of lines.
package struct LineDriver {
  /// The connection of a driver to the terminal and the system.
  package struct World {
    /// The next line without its line break; nil at the end of the input.
    var read: () -> String?
    /// Writes a text at once.
    var write: (String) -> Void
    /// Opens a text in the person's editor; nil if there is no editor.
    var edit: ((String) -> String?)?
    /// Runs work, and writes the notice if the work takes long. Returns whether the notice was written.
    var saving: (_ notice: String, _ work: () -> Void) -> Bool
    /// Drops typed input that has not been read yet.
    var discardInput: () -> Void
    /// Whether the input is a terminal: its end means a lost connection, and lines need no echo.
    var isTerminal: Bool

    /// A world made of closures.
    package init(
      read: @escaping () -> String?, write: @escaping (String) -> Void, edit: ((String) -> String?)? = nil,
      saving: @escaping (String, () -> Void) -> Bool = { _, work in
        work()
        return false
      },
      discardInput: @escaping () -> Void = {}, isTerminal: Bool = false
    ) {
      self.read = read
      self.write = write
      self.edit = edit
      self.saving = saving
      self.discardInput = discardInput
      self.isTerminal = isTerminal
    }
  }

  var controller: InterviewController
  var pages: LinePages
  let world: World
  /// The mentions collected for the current question.
  var texts: [String] = []

  /// A driver of an interview, with the interface texts of a language.
  package init(_ controller: InterviewController, words: Words, world: World) {
    self.controller = controller
    self.pages = LinePages(words: words)
    self.world = world
  }

  /// Conducts the interview until it ends or is stopped. Throws errors of recording.
  package mutating func run() throws -> Ending {
    while true {
      let screen = controller.screen()
      show(screen)
      switch screen {
      case .question(let question): if let ending = try ask(question) { return ending }
      case .review: if let ending = try askAtReview() { return ending }
      }
    }
  }

  /// Prints a summary of a resumed interview.
  package mutating func recap() {
    let lines = controller.review().lines
    let answered = lines.filter { $0.answer != nil }
    print([pages.words.resumed(answered.count)])
    if !answered.isEmpty { print([pages.words.lastAnswers] + answered.suffix(3).map { pages.listed($0) }) }
    print(pages.notes(remarks.all.map { Remarks.listed($0, lines) }))
  }

  // MARK: showing

  func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    world.write(lines.joined(separator: "\n") + "\n")
  }

  private func show(_ screen: ScreenModel) {
    switch screen {
    case .question(let question):
      print([""] + pages.said(question.statements) + pages.question(question, remarks))
    case .review(let review):
      print([""] + pages.said(review.statements) + pages.review(review, remarks) + [howToFinish])
    }
  }

  /// The next line, without control characters, as on the full screen. Printed again if the input is not a terminal.
  func readLine() -> String? {
    world.write("> ")
    guard let line = world.read().map({ CleanText.forTerminal($0) }) else {
      world.write("\n")
      return nil
    }
    if !world.isTerminal { world.write(line + "\n") }
    return line
  }

  /// Prints the remarks of interviewers.
  var remarks: Remarks { Remarks(controller.interview, pages.words) }

  var isSelfCompleted: Bool { controller.interview.start.isSelfCompleted }

  // MARK: a question

  /// Reads lines until the question is left. Returns an ending if the interview ends.
  private mutating func ask(_ screen: QuestionScreen) throws -> Ending? {
    texts = []
    while true {
      guard let line = readLine() else {
        try takeTexts(screen)
        return try inputEnded()
      }
      if let command = LineCommand(line) {
        switch try obey(command, screen) {
        case .stay: continue
        case .go: return nil
        case .leave(let ending): return ending
        }
      }
      if try answer(line.hasPrefix("::") ? String(line.dropFirst()) : line, screen) { return nil }
    }
  }

  /// Reads a line as an answer or a part of one. Returns whether the question is answered.
  private mutating func answer(_ line: String, _ screen: QuestionScreen) throws -> Bool {
    if case .byLine(let atMost) = screen.form.terminal.textEntry {
      if !line.trimmed.isEmpty {
        if texts.count < atMost {
          texts.append(line.trimmed)
        } else {
          print([pages.words.mentionsEnd(atMost)])
        }
        return false
      }
      if !texts.isEmpty { return try take(.answer(.given(.texts(texts))), screen) }
    }
    // Enter keeps an existing answer.
    if line.trimmed.isEmpty, screen.answer != nil, screen.objection == nil { return try take(.next, screen) }
    switch LineAnswer(screen, language: controller.interview.language, pages.words).read(line) {
    case .failure(let problem):
      print([pages.problem(problem, screen)])
      return false
    case .success(let answer):
      let ordered = inOrder(answer, screen)
      let fallen = screen.answer == nil ? [] : controller.wouldSetAside(ordered)
      guard try take(.answer(ordered), screen) else { return false }
      echo(answer, screen, typed: line.trimmed)
      print(pages.fallen(fallen))
      return true
    }
  }

  /// Saves the mentions typed so far when the question is left. Returns whether there were any, and they were accepted.
  @discardableResult
  mutating func takeTexts(_ screen: QuestionScreen?) throws -> Bool {
    guard !texts.isEmpty else { return false }
    defer { texts = [] }
    return try take(.answer(.given(.texts(texts))), screen)
  }

  /// An answer in the order of the questionnaire, whatever order it was typed in.
  private func inOrder(_ answer: Answer, _ screen: QuestionScreen) -> Answer {
    guard case .given(let value) = answer else { return answer }
    return .given(screen.form.terminal.ordered(value))
  }

  /// Prints the meaning of a code or word, so that the person notices typing mistakes.
  private func echo(_ answer: Answer, _ screen: QuestionScreen, typed: String) {
    guard case .given(let value) = answer else { return }
    if let labels = screen.form.terminal.echo(value, typed: typed) {
      print(["  = \(CleanText.forTerminal(labels))"])
    }
  }

  /// Gives an input to the interview. Returns whether it was accepted; prints why if not.
  mutating func take(_ input: Input, _ screen: QuestionScreen?) throws -> Bool {
    guard let problem = try record(input) else { return true }
    print([pages.problem(problem, screen)])
    if case (.check, .answer(let answer)) = (problem, input) {
      print(pages.goals(controller.interview.checked(answer).questions))
    }
    return false
  }

  /// Gives an input to the interview. If recording takes long, a line says so, and what a person types meanwhile is dropped:
  /// it was meant for another question. Piped input is never dropped.
  private mutating func record(_ input: Input) throws -> InputProblem? {
    let saving = world.saving
    var result: Result<InputProblem?, any Error> = .success(nil)
    let isSlow = saving(pages.words.saving + "\n") { result = Result { try controller.take(input) } }
    if isSlow, world.isTerminal { world.discardInput() }
    return try result.get()
  }
}
