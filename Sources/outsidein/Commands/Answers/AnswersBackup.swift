import Answers
import ArgumentParser
import Foundation

/// `answers backup`: copies the answers file.
struct AnswersBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the answers file, even while interviews are being conducted.",
    discussion: """
      The copy is one file without a log. It contains every answer that was saved before the backup started. An existing \
      file is never replaced.

        outsidein answers backup -o answers-monday.db
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .shortAndLong, help: "The file to write; it must not exist yet.")
  var output: String

  func run() throws {
    try OutputGuard(output).allow(besides: [store.path])
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure(
        .cannotCreate, "\(output) already exists, and a backup never replaces a file. Name another file.")
    }
    let store = try store.open(for: .reading)
    let count = try translatingErrors { try store.backup(to: output) }
    Console.say("\(count) interview\(count == 1 ? "" : "s")\n")
  }
}
