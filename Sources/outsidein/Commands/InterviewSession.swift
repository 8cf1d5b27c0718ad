import Answers
import ArgumentParser
import Interviews
import Terminal
import Texts
import Words

/// An interview at this terminal, new or gone on with: on a full screen, or in lines where there is none.
struct InterviewSession {
  private var conductor: Conductor
  /// What records the interview; nil in a dry run.
  private let recorder: SessionRecorder?
  private let words: Words
  private let isPlain: Bool
  /// The fields of a contact file that the questionnaire fills in, and that are empty since none was given.
  private let emptyFields: [String]
  private var id: String? { recorder?.id }

  init(_ conductor: Conductor, _ recorder: SessionRecorder?, isPlain: Bool, emptyFields: [String]) {
    (self.conductor, self.recorder, self.isPlain) = (conductor, recorder, isPlain)
    self.emptyFields = emptyFields
    let language = conductor.interview.language
    words = Words.of(language.isEmpty ? EnvironmentLanguage.tag ?? "en" : language)
  }

  /// Asks, and tells how it was left. Throws the exit status where that is not 0.
  mutating func run(isResumed: Bool) throws {
    Signals.leaveWhenAsked()
    Console.write(
      "\(words.interview)\(id.map { " \($0)" } ?? "") - \(CleanText.forTerminal(conductor.title()))\n")
    if id == nil { Console.write("\(words.dryRun)\n") }
    if let notice { Console.say("\(notice)\n") }
    let ending: Ending
    do {
      ending =
        !isPlain && ScreenDevice.isThere
        ? try onScreen(isResumed: isResumed) : try inLines(isResumed: isResumed)
    } catch let moved as SessionRecorder.Moved {
      // Somebody left at the dialogue that told it: all is saved there.
      Console.complain(moved.message)
      ending = .inputEnded
    } catch let problem as StoreProblem {
      Console.say("\(words.notSaved)\n")
      let failure = Failure(problem)
      throw recorder.map { failure.saying("Go on with: outsidein resume \($0.resumption)") } ?? failure
    }
    try leave(ending)
  }

  /// What has to be told at the beginning; nil where there is nothing.
  private var notice: String? {
    emptyFields.isEmpty ? nil : words.noSample(emptyFields.joined(separator: ", "))
  }

  private func onScreen(isResumed: Bool) throws -> Ending {
    if !Console.takesUnicode { Console.say("\(words.page.noUnicode)\n") }
    let size = ScreenDevice.size
    let (ending, farewell) = try ScreenDevice().run { world in
      var driver = PageDriver(
        conductor, words: words, id: id, columns: size.columns, rows: size.rows,
        alphabet: Console.alphabet, world: world)
      if isResumed { driver.recap() }
      if let notice { driver.notice(notice) }
      // On the screen it is told in a dialogue.
      recorder?.tell = nil
      return (try driver.run(), driver.farewell)
    }
    Console.write(farewell.map { $0 + "\n" }.joined())
    return ending
  }

  private func inLines(isResumed: Bool) throws -> Ending {
    let isTerminal = Console.inputIsTerminal
    if conductor.interview.start.isSelfCompleted { Signals.ignoreStops() }
    let input = LineInput()
    let edit: ((String) -> String?)? = isTerminal ? { Editor.edit($0) } : nil
    let world = LineDriver.World(
      read: { input.next() }, write: { Console.write($0) }, edit: edit,
      saving: { notice, work in SlowWork.run(showing: { Console.write(notice) }, work) },
      discardInput: { input.discard() }, isTerminal: isTerminal)
    var driver = LineDriver(conductor, words: words, world: world)
    if isResumed { driver.recap() }
    return try driver.run()
  }

  private func leave(_ ending: Ending) throws {
    switch ending {
    case .completed, .stopped("refused"):
      if let id {
        let refused = ending == .completed(Outcome.refused) || ending == .stopped(Outcome.refused)
        Console.write("\(words.interview) \(id): \(words.saved)\(refused ? " (\(words.refused))" : "")\n")
      }
    case .stopped, .inputEnded:
      let farewell = if let recorder { words.stopped(recorder.resumption) } else { words.stoppedWithoutID }
      Console.write("\(farewell)\n")
    }
    if let place = recorder?.place { Console.complain("This interview is in \(place).") }
    if let recorder { Console.write("SHA-256 \(recorder.proof)\n") }
    switch ending {
    case .completed: break
    case .stopped("refused"): throw ExitCode(Failure.Status.refused.rawValue)
    case .stopped, .inputEnded: throw ExitCode(Failure.Status.partial.rawValue)
    }
  }
}
