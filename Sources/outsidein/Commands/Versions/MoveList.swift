import Answers
import Datasets
import Digests
import Instruments
import Interviews

/// The moves of an interview to other versions of its questionnaire, for its report.
enum MoveList {
  /// A move as JSON.
  struct Entry: Encodable, Equatable {
    var at: String
    var version: String
    var askedAgain: [String]

    enum CodingKeys: String, CodingKey {
      case at, version
      case askedAgain = "asked_again"
    }

    /// The move in a line.
    var line: String {
      let again = askedAgain.isEmpty ? "" : "; asked again: \(askedAgain.joined(separator: ", "))"
      return "moved to version \(version) \(at)\(again)"
    }
  }

  /// The moves of a history, in order.
  static func entries(_ history: InterviewHistory) -> [Entry] {
    history.entries.compactMap { entry in
      guard case .moved(let move) = entry.event else { return nil }
      return Entry(
        at: entry.moment.text,
        version: String(move.questionnaire.hexadecimal.prefix(Extract.versionDigits)),
        askedAgain: move.askedAgain.map(\.text))
    }
  }
}
