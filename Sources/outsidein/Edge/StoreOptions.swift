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
    let store = try telling { try SQLiteStore(path: path, for: purpose) }
    if store.isLogMissing {
      Console.complain(
        "The log \(path)-wal is missing. If \(path) is a copy, its newest answers may be missing: copy the log too, or use `outsidein answers backup`."
      )
    }
    return store
  }
}

/// Whether answers are taken that do not verify.
struct TrustOptions: ParsableArguments {
  @Flag(help: "Include interviews that do not verify, as far as they can be read.")
  var unverified = false
}

extension SQLiteStore {
  /// The questionnaire that is meant: the one that was named, else the only one that there is.
  func chosen(_ name: String?) throws -> String {
    if let name { return name }
    let ids = try telling { try questionnaireIDs() }
    guard let only = ids.first else { throw Failure(.noInput, "There are no interviews yet.") }
    guard ids.count == 1 else {
      throw Failure(
        .usage,
        "There are several questionnaires. Name one with --questionnaire: \(ids.joined(separator: ", ")).")
    }
    return only
  }
}
