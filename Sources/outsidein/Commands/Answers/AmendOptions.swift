import Answers
import ArgumentParser
import Datasets
import Foundation
import Interviews

/// The options of commands that change a stored interview: which one, by whom and why.
struct AmendOptions: ParsableArguments {
  @Argument(help: "The id of the interview, or its first characters.")
  var interview: String

  @Option(help: "The reason for the change, or the text of the note; recorded in the interview.")
  var why: String

  @Option(help: "The name of the person who makes the change (default: your user name).")
  var by: String?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if why.allSatisfy(\.isWhitespace) {
      throw ValidationError("--why needs a text: the reason for the change, or the note.")
    }
  }

  /// Changes the interview. `change` gets its current summary, and returns the change and a message about it.
  func amend(_ change: (InterviewSummary) throws -> (act: Amendment.Act, done: String)) throws {
    let store = try store.open(for: .writing)
    try translatingErrors {
      let record = try Library(store).record(idPrefix: interview)
      guard try store.claim(record.head.id) else { throw Library.isOpenElsewhere(record.head.id) }
      guard let summary = InterviewSummary(record.history) else {
        throw UnverifiedInterview(id: record.head.id, fault: .noBeginning)
      }
      let (act, done) = try change(summary)
      let amendment = Amendment(act, by: by ?? Self.user, on: WorldClock.today(), why: why)
      try JournalWriter(store, continuing: record, clock: WorldClock.now).record(.amended(amendment))
      // An interview with another status no longer counts, so its quota places become free.
      if case .status = act { try store.releasePlaces(of: record.head.id) }
      Console.say("Interview \(record.head.id): \(done)\n")
    }
  }

  private static var user: String {
    let environment = ProcessInfo.processInfo.environment
    return ["USER", "LOGNAME"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? NSUserName()
  }
}
