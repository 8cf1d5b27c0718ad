/// How an answers file is damaged or edited.
package enum CorruptionKind: String, CaseIterable, Sendable {
  /// One to four bits are turned.
  case bits = "bits turned"
  /// A page is filled with zeros.
  case zeroedPage = "page zeroed"
  /// A page, or the end of one, is filled with noise.
  case noisyPage = "page of noise"
  /// The file is cut off.
  case truncation = "file cut off"
  /// Bytes of the first 100 are changed.
  case header = "header bytes"
  /// An answer is changed.
  case answer = "answer edited"
  /// Another column of an event is changed.
  case event = "event edited"
  /// The row of an interview, outside its events, is changed.
  case head = "interview edited"
  /// Two answers of an interview are exchanged.
  case exchange = "answers exchanged"
  /// An event with others after it is removed.
  case removal = "event removed"
  /// An event is added.
  case addition = "event added"
  /// The text of the questionnaire is changed.
  case questionnaire = "questionnaire edited"
  /// An interview gets another id, which is in no chain.
  case id = "interview renamed"
  /// The last event of an interview is removed. No chain can show that.
  case lastEvent = "last event removed"
  /// An interview is removed. No chain can show that.
  case interview = "interview removed"

  /// Whether the change can be noticed at all by who has nothing but the file.
  package var canBeNoticed: Bool { ![.id, .lastEvent, .interview].contains(self) }

  /// Whether bytes are changed, not rows.
  var isOfBytes: Bool {
    switch self {
    case .bits, .zeroedPage, .noisyPage, .truncation, .header: true
    default: false
    }
  }
}
