package import Answers
package import Datasets
package import Instruments
import Interviews

extension Story {
  /// A store of some interviews with a questionnaire, all begun at one moment: `i0`, `i1` …
  package static func store(_ questionnaire: Questionnaire, _ conversations: [Conversation]) throws
    -> MemoryStore
  {
    let store = MemoryStore()
    let moment = Moment(utc: 1_763_757_889_000, monotonic: 0)
    store.keep(questionnaire, at: moment)
    for (index, conversation) in conversations.enumerated() {
      let entries = try JournalEntry.journal(conversation.events, of: "i\(index)") { moment }
      try store.begin("i\(index)", version: questionnaire.hash, entries)
    }
    return store
  }

  /// The CSV of some interviews with a questionnaire, all begun at one moment.
  package static func csv(
    _ questionnaire: Questionnaire, _ conversations: [Conversation],
    extract options: Extract.Options = Extract.Options(), _ writing: CSVWriter.Options = CSVWriter.Options()
  ) throws -> String {
    let store = try store(questionnaire, conversations)
    var bytes: [UInt8] = []
    _ = try CSVWriter.write(try Extract(store, questionnaire: questionnaire.id, options: options), writing) {
      bytes += $0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The variables of each line of a CSV, without the fixed columns.
  package static func variables(_ csv: String) -> [String] {
    csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(FixedColumns.names.count)
        .joined(separator: ",")
    }
  }

  /// The variables of some interviews as lines of CSV.
  package static func export(
    _ questionnaire: Questionnaire, _ conversations: [Conversation], simulated: Bool = false
  ) throws -> [String] {
    var options = Extract.Options()
    options.simulated = simulated
    return variables(try csv(questionnaire, conversations, extract: options))
  }
}
