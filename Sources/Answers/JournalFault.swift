/// An interview whose journal cannot be believed, or cannot be read, and why.
package struct Doubt: Error, Hashable, Sendable {
  /// The id of the interview.
  package var id: String
  /// What is wrong with its journal.
  package var fault: JournalFault

  /// A doubt about an interview.
  package init(id: String, fault: JournalFault) { (self.id, self.fault) = (id, fault) }
}

/// Why the journal of an interview cannot be believed, or cannot be read.
package enum JournalFault: Error, Hashable, Sendable {
  /// It does not begin with the beginning of an interview.
  case noBeginning
  /// An event is missing: the place that nothing stands at.
  case gap(at: Int)
  /// An event is not what was recorded, or not where it was recorded.
  case altered(at: Int)
  /// An event cannot be read.
  case unreadable(at: Int)
  /// An event was written by a newer program.
  case newer(at: Int)
  /// It begins with another version of the questionnaire than the interview belongs to.
  case otherVersion
  /// The source of its questionnaire is not there, or is not what was kept.
  case noSource
  /// Its questionnaire cannot be compiled by this program.
  case unusableSource
  /// Its events do not go with its questionnaire.
  case foreign

  /// What is wrong, as it stands behind the id of the interview.
  package var summary: String {
    switch self {
    case .noBeginning: "its first event is missing"
    case .gap(let place): "event \(place) is missing"
    case .altered(let place): "event \(place) is not what was recorded"
    case .unreadable(let place): "event \(place) cannot be read"
    case .newer(let place): "event \(place) was written by a newer outsidein"
    case .otherVersion: "it begins with another version of its questionnaire"
    case .noSource: "the source of its questionnaire is missing or was changed"
    case .unusableSource: "this outsidein cannot compile the questionnaire that it was made with"
    case .foreign: "its events do not match its questionnaire"
    }
  }

  /// Whether a part of the journal was changed or lost, rather than written for another program.
  package var isDamage: Bool {
    switch self {
    case .newer, .unusableSource: false
    default: true
    }
  }
}
