import Answers
import Foundation
import Questionnaires

/// The clocks of the world.
enum WorldClock {
  /// Now, by both clocks.
  static func now() -> Moment {
    let monotonic = DispatchTime.now().uptimeNanoseconds / 1_000_000
    return Moment(utc: Int64(Date().timeIntervalSince1970 * 1000), monotonic: Int64(monotonic))
  }

  /// Today, where the program runs.
  static func today() -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? .epoch
  }
}
