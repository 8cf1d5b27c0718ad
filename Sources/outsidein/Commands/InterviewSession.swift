import Answers
import ArgumentParser
import Interviews
import Terminal
import Texts
import Words

/// An interview at this terminal, new or gone on with: on a full screen, or in lines where there is none.
struct InterviewSession {
  private var conductor: Conductor
  /// The interview's id; nil in a dry run.
  private let id: String?
  private let words: Words
  private let isPlain: Bool

  init(_ conductor: Conductor, id: String?, isPlain: Bool) {
    (self.conductor, self.id, self.isPlain) = (conductor, id, isPlain)
    let language = conductor.interview.language
    words = Words.of(language.isEmpty ? EnvironmentLanguage.tag ?? "en" : language)
  }

  /// Asks, and tells how it was left. Throws the exit status where that is not 0.
  mutating func run(isResumed: Bool) throws {
    Signals.leaveWhenAsked()
    Console.write(
      "\(words.interview)\(id.map { " \($0)" } ?? "") - \(CleanText.forTerminal(conductor.title()))\n")
    if id == nil { Console.write("\(words.dryRun)\n") }
    let ending: Ending
    do {
      ending =
        !isPlain && ScreenDevice.isThere
        ? try onScreen(isResumed: isResumed) : try inLines(isResumed: isResumed)
    } catch let problem as StoreProblem {
      Console.say("\(words.notSaved)\n")
      throw Failure(problem)
    }
    try leave(ending)
  }

  private func onScreen(isResumed: Bool) throws -> Ending {
    if !Console.takesUnicode { Console.say("\(words.page.noUnicode)\n") }
    let size = ScreenDevice.size
    let (ending, farewell) = try ScreenDevice().run { world in
      var driver = PageDriver(
        conductor, words: words, id: id, columns: size.columns, rows: size.rows,
        alphabet: Console.alphabet, world: world)
      if isResumed { driver.recap() }
      return (try driver.run(), driver.farewell)
    }
    Console.write(farewell.map { $0 + "\n" }.joined())
    return ending
  }

  private func inLines(isResumed: Bool) throws -> Ending {
    let isTerminal = Console.inputIsTerminal
    let input = LineInput()
    let edit: ((String) -> String?)? = isTerminal ? { Editor.edit($0) } : nil
    let world = LineDriver.World(
      read: { input.next() }, write: { Console.write($0) }, edit: edit, isTerminal: isTerminal)
    var driver = LineDriver(conductor, words: words, world: world)
    if isResumed { driver.recap() }
    return try driver.run()
  }

  private func leave(_ ending: Ending) throws {
    switch ending {
    case .completed, .stopped("refused"):
      if let id { Console.write("\(words.interview) \(id): \(words.saved)\n") }
    case .stopped, .inputEnded:
      let farewell = if let id { words.stopped(id) } else { words.stoppedWithoutID }
      Console.write("\(farewell)\n")
    }
    switch ending {
    case .completed: break
    case .stopped("refused"): throw ExitCode(Failure.Status.refused.rawValue)
    case .stopped, .inputEnded: throw ExitCode(Failure.Status.partial.rawValue)
    }
  }
}
