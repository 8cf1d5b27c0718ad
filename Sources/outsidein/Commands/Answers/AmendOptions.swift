import Answers
import ArgumentParser
import Datasets
import Foundation
import Interviews

/// Which stored interview is changed, by whom and why.
struct AmendOptions: ParsableArguments {
  @Argument(help: "The interview, or the beginning of its id.")
  var interview: String

  @Option(help: "The reason, or the text of a note. It is recorded with the change.")
  var why: String

  @Option(help: "Who makes the change; else the user of this computer.")
  var by: String?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if why.allSatisfy(\.isWhitespace) { throw ValidationError("--why needs a reason.") }
  }

  /// Changes the interview: `change` says how, given how it stands, and says what was done.
  func amend(_ change: (InterviewSummary) throws -> (act: Amendment.Act, done: String)) throws {
    let store = try store.open(for: .writing)
    try telling {
      let record = try StoredInterview.record(idPrefix: interview, in: store)
      guard try store.claim(record.head.id) else { throw StoredInterview.isOpenElsewhere(record.head.id) }
      guard let summary = InterviewSummary(record.history) else {
        throw Doubt(id: record.head.id, fault: .noBeginning)
      }
      let (act, done) = try change(summary)
      let amendment = Amendment(act, by: by ?? Self.user, on: WorldClock.today(), why: why)
      try JournalWriter(store, continuing: record, clock: WorldClock.now).record(.amended(amendment))
      // An interview that does not count any more leaves its places to others.
      if case .status = act { try store.releasePlaces(of: record.head.id) }
      Console.say("Interview \(record.head.id): \(done)\n")
    }
  }

  private static var user: String {
    let environment = ProcessInfo.processInfo.environment
    return ["USER", "LOGNAME"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? NSUserName()
  }
}
