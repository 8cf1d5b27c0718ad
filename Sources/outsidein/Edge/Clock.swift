import Answers
import Dates
import Foundation
import Instruments

/// The clocks of the world.
enum WorldClock {
  /// Now, by both clocks.
  static func now() -> Moment {
    let monotonic = DispatchTime.now().uptimeNanoseconds / 1_000_000
    return Moment(utc: Int64(Date().timeIntervalSince1970 * 1000), monotonic: Int64(monotonic))
  }

  /// Today, where the program runs.
  static func today() -> CalendarDate {
    // A calendar of Foundation takes longer for this than an interview for an answer.
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return .epoch }
    return unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .epoch
  }
}
