package import Dates
package import Instruments

/// A change that somebody makes to a stored interview on purpose, outside of the interview itself.
package struct Amendment: Hashable, Sendable {
  /// What is changed.
  package enum Act: Hashable, Sendable {
    /// The interview can be gone on with although it was over.
    case reopen
    /// It has another disposition.
    case status(Disposition)
    /// Nothing: only a note is added.
    case note
  }

  /// What is changed.
  package var act: Act
  /// Who changes it, as that person was named.
  package var by: String
  /// The day of the change.
  package var day: CalendarDate
  /// Why; for a note, its text.
  package var why: String

  /// What was changed and why, as it stands among the notes.
  var text: String {
    switch act {
    case .reopen: "(reopened) \(why)"
    case .status(let disposition): "(\(disposition)) \(why)"
    case .note: why
    }
  }

  /// A change with its author, its day and its reason.
  package init(_ act: Act, by: String, on day: CalendarDate, why: String) {
    (self.act, self.by, self.day, self.why) = (act, by, day, why)
  }
}
