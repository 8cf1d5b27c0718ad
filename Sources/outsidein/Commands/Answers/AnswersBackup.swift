import Answers
import ArgumentParser
import Foundation

/// `answers backup`: a copy of the answers file.
struct AnswersBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the answers file, while interviews go on.",
    discussion: """
      The copy has everything that was acknowledged when it was begun, in one file without a log. It never replaces a file.

        outsidein answers backup -o answers-monday.db
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .shortAndLong, help: "The file to write. It must not exist yet.")
  var output: String

  func run() throws {
    try OutputGuard(output).allow(besides: [store.path])
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure(
        .cannotCreate, "\(output) exists already. A backup never replaces a file: name another one.")
    }
    let store = try store.open(for: .reading)
    let count = try telling { try store.backup(to: output) }
    Console.say("\(count) interview\(count == 1 ? "" : "s")\n")
  }
}
