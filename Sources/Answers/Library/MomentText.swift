import Dates

extension Moment {
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
