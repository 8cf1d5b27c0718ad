import Dates
import Instruments
import Interviews

/// The JSON form of an amendment: a change of a stored interview.
struct AmendmentForm: Codable {
  private enum Act: String, Codable { case reopen, status, note }

  private var act: Act
  private var outcome: String?
  private var by: String
  private var date: String
  private var why: String

  init(_ amendment: Amendment) {
    switch amendment.act {
    case .reopen: act = .reopen
    case .status(let disposition): (act, outcome) = (.status, disposition.word)
    case .note: act = .note
    }
    (by, date, why) = (amendment.by, amendment.day.text, amendment.why)
  }

  func amendment() throws -> Amendment {
    guard let day = CalendarDate(date) else { throw Payload.Unreadable() }
    let change: Amendment.Act
    switch act {
    case .reopen: change = .reopen
    case .note: change = .note
    case .status:
      guard let outcome else { throw Payload.Unreadable() }
      change = .status(Disposition(word: outcome))
    }
    return Amendment(change, by: by, on: day, why: why)
  }
}
