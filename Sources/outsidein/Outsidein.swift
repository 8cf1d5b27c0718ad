import ArgumentParser
import Foundation
import Texts

/// The program: one file a command.
@main
struct Outsidein: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outsidein",
    abstract: "Asks customers what matters to them, and keeps what they say.",
    discussion: """
      Questionnaires are YAML files. Check one, interview with it, export the answers:

        outsidein check bank.yaml
        outsidein interview bank.yaml
        outsidein export --format csv -o bank.csv
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ExplainCommand.self, InterviewCommand.self, ResumeCommand.self, AnswersCommand.self,
      ExportCommand.self, ImportanceCommand.self, SimulateCommand.self,
    ])

  static func main() {
    // A write that fails becomes an error instead of ending the program.
    Signals.ignoreWriteSignals()
    Signals.removeDraftsWhenKilled()
    do {
      var command = try parseAsRoot()
      try command.run()
      if Console.hasLostResults {
        throw Failure(.inputOutput, "The results could not be written: standard output is full, or closed.")
      }
    } catch let failure as Failure {
      Console.complain(failure.message)
      Self.exit(withError: failure.status)
    } catch {
      end(with: error)
    }
  }

  /// Ends as the argument parser would. Its messages quote what was typed, which may hold what a terminal obeys.
  private static func end(with error: any Error) -> Never {
    let (message, status) = (fullMessage(for: error), exitCode(for: error))
    guard !status.isSuccess, !message.isEmpty else { exit(withError: error) }
    Console.say(CleanText.forTerminal(message, lines: true) + "\n")
    exit(withError: status)
  }
}
