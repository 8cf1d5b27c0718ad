import Answers
import Dates
import Foundation
import Instruments

/// The current time and date.
enum WorldClock {
  /// Now, by both clocks.
  static func now() -> Moment {
    let monotonic = DispatchTime.now().uptimeNanoseconds / 1_000_000
    return Moment(utc: Int64(Date().timeIntervalSince1970 * 1000), monotonic: Int64(monotonic))
  }

  /// Today's date in the local time zone.
  static func today() -> CalendarDate {
    // Foundation's Calendar takes longer for this than an interview takes for an answer.
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return .epoch }
    return unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .epoch
  }
}
