import Answers
import Instruments
import Interviews

/// Stores with many interviews, for benchmarks.
enum FilledStore {
  /// Fills a store in bulk with some journals over and over, each interview with events and hashes of its own.
  static func fill(_ path: String, _ questionnaire: Questionnaire, _ journals: [[Happening]], _ count: Int)
    throws
  {
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    for batch in stride(from: 0, to: count, by: 500) {
      try store.begin(
        try (batch..<min(count, batch + 500)).map { number in
          let events = try Event.journal(journals[number % journals.count], of: "interview\(number)") {
            Moment(utc: Int64(number) * 1000, monotonic: 0)
          }
          return ("interview\(number)", questionnaire.hash, events)
        })
    }
    try store.close()
  }
}
