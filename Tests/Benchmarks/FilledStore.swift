import Answers
import Instruments
import Interviews

/// Stores with many interviews, for benchmarks.
enum FilledStore {
  /// Fills a store in bulk with some journals over and over, each interview with entries and hashes of its own.
  static func fill(
    _ path: String, _ questionnaire: Questionnaire, _ journals: [[InterviewEvent]], _ count: Int
  )
    throws
  {
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    for batch in stride(from: 0, to: count, by: 500) {
      try store.begin(
        try (batch..<min(count, batch + 500)).map { number in
          let entries = try JournalEntry.journal(journals[number % journals.count], of: "interview\(number)")
          {
            Moment(utc: Int64(number) * 1000, monotonic: 0)
          }
          return ("interview\(number)", questionnaire.hash, entries)
        })
    }
    try store.close()
  }
}
