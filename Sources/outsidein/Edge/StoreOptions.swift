import Answers
import ArgumentParser
import Foundation

/// The option for the answers file.
struct StoreOptions: ParsableArguments {
  @Option(help: "The answers file (default: $OUTSIDEIN_ANSWERS, or answers.db in this folder).")
  var answers: String?

  /// The path of the answers file.
  var path: String { answers ?? ProcessInfo.processInfo.environment["OUTSIDEIN_ANSWERS"] ?? "answers.db" }

  /// Opens the store.
  func open(for purpose: SQLiteStore.Purpose) throws -> SQLiteStore {
    let store = try translatingErrors { try SQLiteStore(path: path, for: purpose) }
    if store.isLogMissing {
      Console.complain(
        "The log \(path)-wal is missing. If \(path) is a copy, its newest answers may be missing: copy the log too, or copy with `outsidein answers backup`."
      )
    }
    return store
  }
}

/// The option for interviews that do not verify.
struct TrustOptions: ParsableArguments {
  @Flag(help: "Include interviews that do not verify, if they can be read.")
  var unverified = false
}

extension SQLiteStore {
  /// The id of the questionnaire: the one that was named, or the only one in the file.
  func chosen(_ name: String?) throws -> String {
    if let name { return name }
    let ids = try translatingErrors { try questionnaireIDs() }
    guard let only = ids.first else { throw Failure(.noInput, "There are no interviews yet.") }
    guard ids.count == 1 else {
      throw Failure(
        .usage,
        "The answers file has several questionnaires. Name one with --questionnaire: \(ids.joined(separator: ", "))."
      )
    }
    return only
  }
}
