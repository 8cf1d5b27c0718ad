import Answers
import ArgumentParser
import Foundation

/// Where the answers are.
struct StoreOptions: ParsableArguments {
  @Option(help: "The answers file; else $OUTSIDEIN_ANSWERS, else answers.db in this folder.")
  var answers: String?

  /// The path that holds.
  var path: String { answers ?? ProcessInfo.processInfo.environment["OUTSIDEIN_ANSWERS"] ?? "answers.db" }

  /// Opens the store.
  func open(for purpose: SQLiteStore.Purpose) throws -> SQLiteStore {
    try telling { try SQLiteStore(path: path, for: purpose) }
  }
}
