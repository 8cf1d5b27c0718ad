import ArgumentParser
import Foundation

/// `answers`: looks after the store.
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "Look after an answers file.",
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

  /// How a result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// A value as JSON, as a whole text with a line break.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
