/// An interview that does not verify or cannot be read, and why.
package struct UnverifiedInterview: Error, Hashable, Sendable {
  /// The id of the interview.
  package var id: String
  /// What is wrong with its journal.
  package var fault: JournalFault

  /// A doubt about an interview with an id.
  package init(id: String, fault: JournalFault) { (self.id, self.fault) = (id, fault) }
}

/// Why the journal of an interview does not verify or cannot be read.
package enum JournalFault: Error, Hashable, Sendable {
  /// Its first entry is missing.
  case noBeginning
  /// An entry is missing; its sequence number.
  case gap(at: Int)
  /// An entry is not what was recorded, or is in another place.
  case altered(at: Int)
  /// An entry cannot be read.
  case unreadable(at: Int)
  /// An entry was written by a newer program.
  case newer(at: Int)
  /// Its first entry names another version of the questionnaire.
  case otherVersion
  /// The source of its questionnaire is missing or was changed.
  case noSource
  /// Its questionnaire cannot be compiled by this program.
  case unusableSource
  /// Its entries do not match its questionnaire.
  case foreign

  /// What is wrong, as a clause after the id of the interview.
  package var summary: String {
    switch self {
    case .noBeginning: "its first event is missing"
    case .gap(let place): "event \(place) is missing"
    case .altered(let place): "event \(place) was changed"
    case .unreadable(let place): "event \(place) cannot be read"
    case .newer(let place): "event \(place) was written by a newer version of outsidein"
    case .otherVersion: "it was started with another version of its questionnaire"
    case .noSource: "the source of its questionnaire is missing or was changed"
    case .unusableSource: "this version of outsidein cannot compile its questionnaire"
    case .foreign: "its events do not match its questionnaire"
    }
  }

  /// Whether the journal was changed or damaged, rather than written by another version of the program.
  package var isDamage: Bool {
    switch self {
    case .newer, .unusableSource: false
    default: true
    }
  }
}
