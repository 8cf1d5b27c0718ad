import Dates

extension Moment {
  /// The moment to the minute, as `2026-11-21 20:44` (UTC).
  package var minute: String { Self.minute(of: text) }

  /// The minute of a moment that is given as `text`.
  package static func minute(of text: String) -> String {
    text.prefix(10) + " " + text.dropFirst(11).prefix(5)
  }

  /// The moment as `2026-11-21T20:44:49Z` (ISO 8601, UTC).
  package var text: String {
    func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (day, second) = (utc / 1000).quotientAndRemainder(dividingBy: 86_400)
    // The remainder is negative before 1970.
    let (date, time) = second < 0 ? (day - 1, second + 86_400) : (day, second)
    return
      "\(CalendarDate.epoch.adding(days: Int(date)).text)T\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
  }
}
