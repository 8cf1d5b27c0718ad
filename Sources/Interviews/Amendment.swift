package import Dates
package import Instruments

/// A deliberate change to a stored interview, made outside of the interview.
package struct Amendment: Hashable, Sendable {
  /// A kind of change.
  package enum Act: Hashable, Sendable {
    /// The interview can be resumed, although it was over.
    case reopen
    /// The interview gets another disposition.
    case status(Disposition)
    /// A note is added.
    case note
  }

  /// The kind of change.
  package var act: Act
  /// The name of the person who makes the change.
  package var by: String
  /// The day of the change.
  package var day: CalendarDate
  /// The reason, or the text of the note.
  package var why: String

  /// The text that is shown among the notes.
  var text: String {
    switch act {
    case .reopen: "(reopened) \(why)"
    case .status(let disposition): "(\(disposition)) \(why)"
    case .note: why
    }
  }

  /// A change, with its author, day and reason.
  package init(_ act: Act, by: String, on day: CalendarDate, why: String) {
    (self.act, self.by, self.day, self.why) = (act, by, day, why)
  }
}
