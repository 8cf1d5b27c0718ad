import ArgumentParser
import Foundation

/// `answers`: commands that list, check and change stored interviews.
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "List, show, verify, change and back up stored interviews.",
    discussion: """
        outsidein answers list --open
        outsidein answers list --alerts
        outsidein answers show 7k3mq9xw2c
        outsidein answers verify
        outsidein answers backup -o monday.db
      """,
    subcommands: [
      AnswersList.self, AnswersShow.self, AnswersNote.self, AnswersReopen.self, AnswersStatus.self,
      AnswersVerify.self, AnswersBackup.self,
    ])

  /// The format of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// A value as JSON, with a line break at the end.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
