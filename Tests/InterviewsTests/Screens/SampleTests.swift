import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Data of a case from the sample, and the alerts that an interview raises.
@Suite struct SampleTests {
  private static let yaml = """
    questionnaire: q
    missing: [dk]
    sample: {fields: {name: text, region: [north, south], visits: number, since: date, shop: shops}}
    lists: {shops: {centre: "The centre", station: "The station"}}
    items:
      - {number: n, ask: "{sample.name}|{sample.region}|{sample.visits}|{sample.since}|{sample.shop}|"}
    alerts:
      - {alert: low, when: n < 3, say: "Call {sample.name} in {sample.region} back."}
      - {alert: high, when: n > 2}
      - {alert: north, when: sample.region == north, say: "{n} in the North."}
    """

  private static let day = CalendarDate("2026-01-31") ?? .epoch
  private static let sample = CaseFields(
    recorded: [
      "region": .one("north"), "visits": .number(3), "since": .date(day), "shop": .one("station"),
    ], texts: ["name": "Ann"])

  @Test("Fills say the data of the case; without them they are empty") func fills() throws {
    #expect(
      try Story.standing(Self.yaml, sample: Self.sample).questionScreen().ask
        == "Ann|north|3|2026-01-31|The station|")
    #expect(try Story.standing(Self.yaml).questionScreen().ask == "|||||")
  }

  @Test("Texts of the case are not recorded, and can be given later") func texts() throws {
    var interview = try Story.standing(Self.yaml, sample: CaseFields(recorded: Self.sample.recorded))
    #expect(try interview.questionScreen().ask == "|north|3|2026-01-31|The station|")
    interview.sampleTexts = ["name": "Bob"]
    #expect(try interview.questionScreen().ask == "Bob|north|3|2026-01-31|The station|")
    try interview.answer("n", .given(.number(1)))
    #expect(interview.review().lines[0].question == "Bob|north|3|2026-01-31|The station|")
    // A text under the id of a number is not that number.
    interview.sampleTexts = ["visits": "7"]
    #expect(interview.review().lines[0].question == "|north|3|2026-01-31|The station|")
  }

  @Test("The recorded data of the case, by id") func table() throws {
    #expect(
      try Story.standing(Self.yaml, sample: Self.sample).sampleTable() == [
        "region": "north", "visits": "3", "since": "2026-01-31", "shop": "The station",
      ])
    #expect(
      try Story.standing(Self.yaml, sample: CaseFields(recorded: ["visits": .number(3)])).sampleTable()
        == ["visits": "3"])
    #expect(try Story.standing(Self.yaml).sampleTable() == [:])
  }

  @Test("Alerts whose conditions hold, with what to do; a text that is not stored shows its id") func alerts()
    throws
  {
    func alerts(_ answer: Answer?, _ sample: CaseFields) throws -> [String] {
      var interview = try Story.standing(Self.yaml, sample: sample)
      if let answer { try interview.answer("n", answer) }
      return interview.alerts().map { "\($0.id): \($0.say)" }
    }
    let recorded = CaseFields(recorded: Self.sample.recorded)
    #expect(try alerts(nil, CaseFields()) == [])
    #expect(try alerts(.missing(.dk), CaseFields()) == [])
    #expect(try alerts(.given(.number(3)), CaseFields()) == ["high: "])
    #expect(
      try alerts(.given(.number(2)), Self.sample) == [
        "low: Call Ann in north back.", "north: 2 in the North.",
      ])
    #expect(
      try alerts(.given(.number(2)), recorded) == [
        "low: Call [name] in north back.", "north: 2 in the North.",
      ])
  }
}
