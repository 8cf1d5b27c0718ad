import ArgumentParser
import Foundation
import Texts

/// The program. Each command has its own file.
@main
struct Outsidein: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outsidein",
    abstract: "Design surveys, conduct interviews, and find out what matters to customers.",
    discussion: """
      Questionnaires are YAML files. Check one, conduct an interview with it, and export the answers:

        outsidein check questionnaires/bank_satisfaction.yaml
        outsidein interview questionnaires/bank_satisfaction.yaml
        outsidein export --format csv -o bank.csv
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ExplainCommand.self, DiffCommand.self, InterviewCommand.self, ResumeCommand.self,
      AnswersCommand.self,
      ExportCommand.self, ImportanceCommand.self, ResultsCommand.self, SimulateCommand.self,
    ])

  static func main() {
    // A failed write should become an error, not end the program.
    Signals.ignoreWriteSignals()
    Signals.removeDraftsWhenKilled()
    do {
      var command = try parseAsRoot()
      try command.run()
      if Console.hasLostResults {
        throw Failure(.inputOutput, "The results could not be written: standard output is full or closed.")
      }
    } catch let failure as Failure {
      Console.complain(failure.message)
      Self.exit(withError: failure.status)
    } catch {
      end(with: error)
    }
  }

  /// Ends the program as the argument parser would. Its messages quote the command line, which may contain control
  /// characters, so they are cleaned.
  private static func end(with error: any Error) -> Never {
    let (message, status) = (fullMessage(for: error), exitCode(for: error))
    guard !status.isSuccess, !message.isEmpty else { exit(withError: error) }
    Console.say(CleanText.forTerminal(message, lines: true) + "\n")
    exit(withError: status)
  }
}
