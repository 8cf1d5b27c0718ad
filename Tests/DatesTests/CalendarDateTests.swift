import Dates
import Foundation
import Stories
import Testing

/// Days of the Gregorian calendar, beside Foundation's, and beside a count of all days one by one.
@Suite struct CalendarDateTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text), "\(text)") }

  @Test("All days of 400 years exist, one after another, and no others") func allDays() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = try day("1799-12-31")
    var number = try day("1970-01-01").days(to: expected)
    for year in 1800..<2200 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for day in 0...32 {
          let date = CalendarDate(year: year, month: month, day: day)
          #expect((date != nil) == (1...length).contains(day), "\(year) \(month) \(day)")
          guard let date else { continue }
          number += 1
          #expect(CalendarDate.epoch.days(to: date) == number && expected.adding(days: 1) == date)
          expected = date
        }
      }
    }
  }

  @Test(
    "The number of a day is Foundation's, in all years",
    arguments: [1, 2, 4, 99, 100, 400, 401, 1582, 2000, 9999])
  func foundation(_ year: Int) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
    let epoch = try #require(calendar.date(from: DateComponents(year: 1970, month: 1, day: 1)))
    for (month, day) in [(1, 1), (2, 28), (3, 1), (6, 30), (7, 31), (12, 31)] {
      let theirs = try #require(calendar.date(from: DateComponents(year: year, month: month, day: day)))
      let number = Int((theirs.timeIntervalSince(epoch) / 86_400).rounded())
      let ours = try #require(CalendarDate(year: year, month: month, day: day))
      // The Gregorian calendar was not in use before 1582; Foundation's reckons back to then, ours for ever.
      if year > 1582 { #expect(CalendarDate.epoch.days(to: ours) == number) }
      #expect(CalendarDate.epoch.adding(days: CalendarDate.epoch.days(to: ours)) == ours)
    }
  }

  @Test("From the first day to the last all numbers lead to a day and back") func roundTrip() {
    for number in stride(from: -719_162, through: 2_932_896, by: 97) {
      #expect(CalendarDate.epoch.days(to: CalendarDate.epoch.adding(days: number)) == number)
    }
  }

  @Test("Nothing is before the year 1 or behind 9999") func bounds() throws {
    let (first, last) = (try day("0001-01-01"), try day("9999-12-31"))
    #expect(first.adding(days: -1) == first && last.adding(days: 1) == last)
    #expect(
      first.adding(days: 1) == CalendarDate("0001-01-02")
        && last.adding(days: -1) == CalendarDate("9999-12-30"))
    #expect(first.days(to: last) == 3_652_058 && last.days(to: first) == -3_652_058)
    #expect(
      CalendarDate.epoch.adding(days: 9_999_999) == last
        && CalendarDate.epoch.adding(days: -9_999_999) == first)
    for (year, month) in [(0, 1), (10_000, 1), (2000, 0), (2000, 13)] {
      #expect(CalendarDate(year: year, month: month, day: 1) == nil)
    }
  }

  @Test("An age changes on the birthday") func years() throws {
    let born = try day("2000-02-29")
    let ages = try ["2000-02-29", "2001-02-28", "2001-03-01", "2004-02-28", "2004-02-29", "2026-11-25"].map {
      born.years(to: try day($0))
    }
    #expect(ages == [0, 0, 1, 3, 4, 26])
    #expect(try day("2026-11-25").years(to: born) == -26 && day("2001-02-28").years(to: born) == 0)
    #expect(try day("1999-12-31").years(to: day("2000-01-01")) == 0)
    #expect(try day("1999-05-31").years(to: day("2000-06-01")) == 1)
  }

  @Test(
    "A day is written as year-month-day, and read as that alone",
    arguments: ["2026-11-25", "0001-01-01", "0987-06-05", "9999-12-31"])
  func text(_ text: String) throws { #expect(try day(text).text == text) }

  @Test(
    "What is no day is not read as one",
    arguments: [
      "", "2026", "2026-11", "2026-11-25-", "26-11-25", "2026-1-25", "2026-11-5", "02026-11-25", "2026-02-29",
      "2026-13-01", "2026-00-10", "2026-11-00", "0000-01-01", "2026/11/25", "+026-11-25", "2026--1-25",
      "２026-11-25",
      "2026-11-2a", " 2026-11-25", "2026-1٣-25",
    ])
  func noDay(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test("Days come in the order of year, month and day") func order() throws {
    let days = try ["2025-12-31", "2026-01-31", "2026-02-01", "2026-02-02", "2027-01-01"].map { try day($0) }
    #expect(days.reversed().sorted() == days)
    #expect(!(days[0] < days[0]))
  }
}
