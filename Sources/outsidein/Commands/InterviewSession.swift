import Answers
import ArgumentParser
import Interviews
import Terminal
import Texts
import Words

/// An interview at this terminal, new or gone on with: greets, asks, and tells how it was left.
struct InterviewSession {
  private var conductor: Conductor
  /// The interview's id; nil in a dry run.
  private let id: String?
  private let words: Words

  init(_ conductor: Conductor, id: String?) {
    self.conductor = conductor
    self.id = id
    let language = conductor.interview.language
    words = Words.of(language.isEmpty ? EnvironmentLanguage.tag ?? "en" : language)
  }

  mutating func run(isResumed: Bool) throws {
    Signals.leaveWhenAsked()
    Console.write(
      "\(words.interview)\(id.map { " \($0)" } ?? "") - \(CleanText.forTerminal(conductor.title()))\n")
    if id == nil { Console.write("\(words.dryRun)\n") }
    var driver = LineDriver(conductor, words: words, world: world)
    if isResumed { driver.recap() }
    let ending: LineDriver.Ending
    do {
      ending = try driver.run()
    } catch let problem as StoreProblem {
      Console.say("\(words.notSaved)\n")
      throw Failure(problem)
    }
    try leave(ending)
  }

  private var world: LineDriver.World {
    let isTerminal = Console.inputIsTerminal
    let input = LineInput()
    let edit: ((String) -> String?)? = isTerminal ? { Editor.edit($0) } : nil
    return LineDriver.World(
      read: { input.next() }, write: { Console.write($0) }, edit: edit,
      isTerminal: isTerminal)
  }

  private func leave(_ ending: LineDriver.Ending) throws {
    switch ending {
    case .completed: if let id { Console.write("\(words.interview) \(id): \(words.saved)\n") }
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
