import Dates
import Instruments
import Stories
import Testing

/// `date`: a day of the calendar.
@Suite struct DateTests {
  private static let yaml = """
    questionnaire: dates
    languages: [en, it]
    items:
      - date: born
        ask: {en: "When were you born?", it: "Quando è nato?"}
        from: 1900-01-01
        to: today
      - compute: age
        value: years_between(born, today)
      - date: joined
        ask: {en: "Since when are you with us?", it: "Da quando è con noi?"}
        from: born
        when: born < 2008-11-22 and age >= 18
    """

  @Test("Asked, with bounds that follow from answers") func dialogue() throws {
    let script = """

      -- question 1 of about 1
      When were you born?
        A date from 1900-01-01 to 2026-11-21: year-month-day
        :dk don't know   :refused refused
      > 31.1.1980
      Type a date as year-month-day, such as 2026-01-31; or today, yesterday.
      > 1980-02-30
      There is no 1980-02-30: that month has 29 days.
      > 2027-01-01
      The date must be from 1900-01-01 to 2026-11-21.
      > 1980-01-31

      -- question 2 of about 2
      Since when are you with us?
        A date, 1980-01-31 or later: year-month-day
        :dk don't know   :refused refused
      > 1979-12-31
      The date must be 1980-01-31 or later.
      > 2001-5-7

      The answers:
        When were you born? 1980-01-31  [born]
        Since when are you with us? 2001-05-07  [joined]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.yaml, script) == script)
  }

  @Test(
    "Where the day comes first, it may come first",
    arguments: ["31.1.1980", "31/1/1980", "1980-01-31", "31-01-1980"])
  func dayFirst(_ typed: String) throws {
    let transcript = try Story.replay(Self.yaml, "> \(typed)\n> :dk\n> ", language: "it")
    #expect(transcript.contains(" 1980-01-31  [born]\n"))
  }

  private static let visit = "items:\n  - {date: visit, ask: \"When?\"}\n"

  @Test(
    "Eight digits, and the words for today and yesterday, are days",
    arguments: [
      ("20260131", "en", "2026-01-31"), ("today", "en", "2026-11-21"), ("Yesterday", "de", "2026-11-20"),
      ("gestern", "de", "2026-11-20"), ("aujourd’hui", "fr", "2026-11-21"), ("dzis", "pl", "2026-11-21"),
    ])
  func words(_ typed: String, _ language: String, _ day: String) throws {
    let yaml = "questionnaire: q\nlanguages: [\(language)]\n\(Self.visit)"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let page = try PageStory(questionnaire)
    try page.type(typed)
    #expect(page.screen.contains(": \(typed)    \(day)\n"))
    try page.type("<enter>")
    let lines = try Story.converse(questionnaire, [typed])
    #expect(lines.transcript.contains("> \(typed)\n  = \(day)\n"))
    #expect(page.events.last == lines.events[1])
  }

  @Test(
    "A day that the calendar does not have is told as such",
    arguments: [
      ("2026-06-31", "There is no 2026-06-31: that month has 30 days."),
      ("20270229", "There is no 2027-02-29: that month has 28 days."),
      ("2026-13-1", "There is no 2026-13-01."),
      ("202601311", "Type a date as year-month-day, such as 2026-01-31; or today, yesterday."),
      ("tomorrow", "Type a date as year-month-day, such as 2026-01-31; or today, yesterday."),
    ])
  func noSuchDay(_ typed: String, _ told: String) throws {
    let questionnaire = try #require(Story.questionnaire("questionnaire: q\n\(Self.visit)"))
    let page = try PageStory(questionnaire)
    try page.type("\(typed)<enter>")
    #expect(page.screen.contains("\n\(told)\n"))
    #expect(try Story.converse(questionnaire, [typed]).transcript.contains("> \(typed)\n\(told)\n"))
  }

  @Test(
    "What cannot be a date is told with its place",
    arguments: [
      ("- date: a\n  ask: \"A\"\n  from: 2026-02-30\n", ["bad-value:5:11"]),
      ("- date: a\n  ask: \"A\"\n  from: 2026-03-01\n  to: 2026-02-01\n", ["empty-range:6:9"]),
      ("- date: a\n  ask: \"A\"\n  from: 12\n", ["wrong-type:5:11"]),
      ("- date: a\n  ask: \"A\"\n- say: \"B\"\n  when: a == 5\n", ["wrong-type:6:11"]),
    ])
  func bad(_ yaml: String, _ places: [String]) { #expect(Story.places(yaml) == places) }

  @Test("Days are counted and added over leap years and centuries") func days() throws {
    let start = try #require(CalendarDate("1896-02-27"))
    var day = start
    for step in 1...80_000 {
      let next = day.adding(days: 1)
      #expect(day < next && CalendarDate(next.text) == next)
      day = next
      if step % 997 == 0 { #expect(start.days(to: day) == step && day.adding(days: -step) == start) }
    }
    #expect(day.text == "2115-03-11")
  }
}
