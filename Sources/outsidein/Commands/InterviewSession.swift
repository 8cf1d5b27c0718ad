import Answers
import ArgumentParser
import Instruments
import Interviews
import Terminal
import Texts
import Words

/// An interview at this terminal, new or resumed: on the full screen or line by line.
struct InterviewSession {
  private var controller: InterviewController
  /// The recorder of the interview; nil in a dry run.
  private let recorder: SessionRecorder?
  private let words: Words
  private let isPlain: Bool
  /// The sample fields that are empty because no contact file was given.
  private let emptyFields: [String]
  private var id: String? { recorder?.id }

  init(_ controller: InterviewController, _ recorder: SessionRecorder?, isPlain: Bool, emptyFields: [String])
  {
    (self.controller, self.recorder, self.isPlain) = (controller, recorder, isPlain)
    self.emptyFields = emptyFields
    let language = controller.interview.language
    words = Words.of(language.isEmpty ? EnvironmentLanguage.tag ?? "en" : language)
  }

  /// Conducts the interview and says how it ended. Throws the exit status unless it is 0.
  mutating func run(isResumed: Bool) throws {
    Signals.leaveWhenAsked()
    Console.write(
      "\(words.interview)\(id.map { " \($0)" } ?? "") - \(CleanText.forTerminal(controller.title()))\n")
    if id == nil { Console.write("\(words.dryRun)\n") }
    if let notice { Console.say("\(notice)\n") }
    let ending: Ending
    do {
      ending =
        !isPlain && ScreenDevice.isThere
        ? try onScreen(isResumed: isResumed) : try inLines(isResumed: isResumed)
    } catch let moved as SessionRecorder.Moved {
      // The person left at the dialog that reported the move. Everything is saved in the new file.
      Console.complain(moved.message)
      ending = .inputEnded
    } catch let problem as StoreProblem {
      Console.say("\(words.notSaved)\n")
      let failure = Failure(problem)
      throw recorder.map { failure.saying("Continue with: outsidein resume \($0.resumption)") } ?? failure
    }
    try leave(ending)
  }

  /// A message for the start of the interview; nil if there is none.
  private var notice: String? {
    emptyFields.isEmpty ? nil : words.noSample(emptyFields.joined(separator: ", "), "--sample FILE")
  }

  private func onScreen(isResumed: Bool) throws -> Ending {
    if !Console.takesUnicode { Console.say("\(words.page.noUnicode)\n") }
    let size = ScreenDevice.size
    let (ending, farewell) = try ScreenDevice().run { world in
      var driver = PageDriver(
        controller, words: words, id: id, columns: size.columns, rows: size.rows,
        alphabet: Console.alphabet, world: world)
      if isResumed { driver.recap() }
      if let notice { driver.notice(notice) }
      // The full screen reports a move in a dialog.
      recorder?.say = nil
      return (try driver.run(), driver.farewell)
    }
    Console.write(farewell.map { $0 + "\n" }.joined())
    return ending
  }

  private func inLines(isResumed: Bool) throws -> Ending {
    let isTerminal = Console.inputIsTerminal
    if controller.interview.start.isSelfCompleted { Signals.ignoreStops() }
    let input = LineInput()
    let edit: ((String) -> String?)? = isTerminal ? { Editor.edit($0) } : nil
    let world = LineDriver.World(
      read: { input.next() }, write: { Console.write($0) }, edit: edit,
      saving: { notice, work in SlowWork.run(showing: { Console.write(notice) }, work) },
      discardInput: { input.discard() }, isTerminal: isTerminal)
    var driver = LineDriver(controller, words: words, world: world)
    if isResumed { driver.recap() }
    return try driver.run()
  }

  private func leave(_ ending: Ending) throws {
    switch ending {
    case .completed, .stopped(.refused):
      if let id {
        let refused = ending == .completed(.refused) || ending == .stopped(.refused)
        Console.write("\(words.interview) \(id): \(words.saved)\(refused ? " (\(words.refused))" : "")\n")
      }
    case .stopped, .inputEnded:
      let farewell = if let recorder { words.stopped(recorder.resumption) } else { words.stoppedWithoutID }
      Console.write("\(farewell)\n")
    }
    if let place = recorder?.place { Console.complain("This interview is saved in \(place).") }
    if let recorder { Console.write("SHA-256 \(recorder.proof)\n") }
    switch ending {
    case .completed: break
    case .stopped(.refused): throw ExitCode(Failure.Status.refused.rawValue)
    case .stopped, .inputEnded: throw ExitCode(Failure.Status.partial.rawValue)
    }
  }
}
