import Dates
import Instruments
import Interviews
import Texts
import Words

extension LineAnswer {
  /// The date in a text: `2026-01-31` or `20260131`; in languages that write the day first, also `31.1.2026` and
  /// `31/1/2026`; or the word for today or yesterday.
  func date(_ typed: String) -> Result<CalendarDate, LineProblem> {
    if let days = daysAgo(typed) { return .success(screen.today.adding(days: -days)) }
    guard let parts = parts(typed), let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return .failure(.problem(.notADate)) }
    if let date = CalendarDate(year: year, month: month, day: day) { return .success(date) }
    let last = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil }
    return .failure(
      .noSuchDay("\(parts[0])-\(Self.padded(parts[1]))-\(Self.padded(parts[2]))", lastOfMonth: last))
  }

  /// The date that a text means; nil if the text is already in the recorded form, or is not a date.
  func day(echoing typed: String) -> String? {
    guard !typed.contains("-"), case .success(let date) = date(typed) else { return nil }
    return date.text
  }

  /// The number of days before today that a word means; nil for other words. English words always work.
  private func daysAgo(_ typed: String) -> Int? {
    func isOne(_ known: [String]) -> Bool { known.contains { $0.folded == typed.folded } }
    if isOne(words.today + Words.english.today) { return 0 }
    return isOne(words.yesterday + Words.english.yesterday) ? 1 : nil
  }

  /// The digits of year, month and day; nil if the text does not have the form of a date.
  private func parts(_ typed: String) -> [String]? {
    let parts = typed.split(whereSeparator: { "-./ ".contains($0) }).map(String.init)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    if parts.count == 1, typed.utf8.count == 8 {
      return [String(typed.prefix(4)), String(typed.dropFirst(4).prefix(2)), String(typed.suffix(2))]
    }
    let isDayFirst = usesComma && parts.first.map { $0.count <= 2 } == true
    let ordered: [String] = isDayFirst ? parts.reversed() : parts
    return ordered.count == 3 && ordered.map(\.count)[0] == 4
      && ordered.dropFirst().allSatisfy { $0.count <= 2 }
      ? ordered : nil
  }

  private static func padded(_ digits: String) -> String { digits.count < 2 ? "0\(digits)" : digits }
}
