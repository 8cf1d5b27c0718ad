import Datasets
import Dates
import Fieldwork
import Foundation
import Instruments
import Stories
import Testing

/// What comes with a case from a contact file.
@Suite struct SampleFileTests {
  private static let yaml = """
    questionnaire: visits
    missing: []
    lists:
      regions: {north: {label: "the North"}, south: {label: "the South"}}
    sample:
      fields: {name: text, region: regions, tier: [gold, silver], visits: number, since: date}
    items:
      - say:
          - when: sample.name is answered
            text: "Good morning {sample.name}, you live in {sample.region}."
          - text: "Good morning, you live in {sample.region}."
      - number: years
        ask: "You came {sample.visits} times since {sample.since}. For how many years?"
        when: sample.tier == gold and sample.visits >= 3
        to: years_between(sample.since, today)
    """

  private func fields(_ csv: String, of id: String = "7") throws -> CaseFields {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    return try SampleFile(CSVFile(name: "c.csv", bytes: Array(csv.utf8)), for: questionnaire).fields(of: id)
  }

  @Test("Its fields are read by their kinds; columns of other things are passed over") func read() throws {
    let csv = """
      case,phone,name,tier,region,visits,since
      6,1,Nobody,silver,north,1,2020-01-01
      7,2,", Dr. Example",gold,south,3.5,2020-02-29
      8,3,,,,,

      """
    #expect(
      try fields(csv)
        == CaseFields(
          recorded: [
            "region": .one("south"), "tier": .one("gold"), "visits": .number(3.5),
            "since": .date(try #require(CalendarDate("2020-02-29"))),
          ], texts: ["name": ", Dr. Example"]))
    #expect(try fields(csv, of: "8") == CaseFields())
  }

  @Test("A number has up to eighteen characters, among them digits, a point and a minus") func numbers()
    throws
  {
    func visits(_ text: String) throws -> Value? {
      try fields("case,name,tier,region,visits,since\n7,,,,\(text),\n").recorded["visits"]
    }
    #expect(try visits("123456789012345678") == .number(123_456_789_012_345_678))
    #expect(try visits("-0.5") == .number(-0.5) && visits(" 09 ") == .number(9) && visits("") == nil)
    for text in ["1234567890123456789", "1e3", "+1", "1/2", "1:2", "½"] {
      let problem = #expect(throws: CSVProblem.self) { try visits(text) }
      #expect(
        problem?.message
          == "c.csv:2:6: The value in the column `visits` is not valid. Expected a number with a decimal point."
      )
    }
  }

  @Test(
    "What is wrong is told with its place, and nobody is quoted",
    arguments: [
      ("case,name\n7,A\n", "c.csv: There is no column `region` among the 2 columns. "),
      ("7,Ann,north\n", "c.csv: There is no column `case` among the 3 columns. "),
      (
        "case,name,tier,region,visits,since\n7,Ann,gold,east,1,2020-01-01\n",
        "c.csv:2:12: The value in the column `region` is not valid. Expected one of: north, south."
      ),
      (
        "case,name,tier,region,visits,since\n7,Ann,gold,north,many,\n",
        "c.csv:2:18: The value in the column `visits` is not valid. Expected a number with a decimal point."
      ),
      (
        "case,name,tier,region,visits,since\n7,Ann,gold,north,,1.2.2020\n",
        "c.csv:2:19: The value in the column `since` is not valid. Expected a date such as 2026-01-31."
      ),
      (
        "case,name,tier,region,visits,since\n8,Ann,gold,north,,\n",
        "c.csv: The file has no line for this case."
      ),
      (
        "case,name,tier,region,visits,since\n7,Ann,,,,\n7,Ann,,,,\n",
        "c.csv:3:1: This is the second line for this case."
      ),
    ])
  func wrong(_ csv: String, _ message: String) throws {
    do {
      _ = try fields(csv)
      Issue.record("nothing was told")
    } catch let problem as CSVProblem {
      #expect(problem.message.hasPrefix(message), "\(problem.message)")
      #expect(!problem.message.contains("Ann"))
    }
  }

  @Test("Wordings are filled, conditions hold, and what is free text is recorded nowhere") func interview()
    throws
  {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let csv = "case,name,tier,region,visits,since\n7,\" Ann\",gold,south,3,2020-02-29\n"
    let fields = try fields(csv)
    let conversation = try Story.converse(questionnaire, ["7", "6", ""], sample: fields)
    #expect(
      conversation.transcript == """

        Good morning Ann, you live in the South.

        -- question 1 of about 1
        You came 3 times since 2020-02-29. For how many years?
          A number, 6 or less
        > 7
        The number must be 6 or less.
        > 6

        The answers:
          You came 3 times since 2020-02-29. For how many years? 6  [years]
        An empty line finishes the interview; :back or :goto ID changes an answer.
        >\u{20}
        The interview is complete. Thank you.

        """)
    #expect(
      try Story.export(questionnaire, [conversation]) == [
        "years,sample_region,sample_tier,sample_visits,sample_since", "6,south,gold,3,2020-02-29",
      ])
    // Without a contact file nothing is filled in, and what depends on it is not asked.
    let bare = try Story.converse(questionnaire, [""])
    #expect(bare.transcript.hasPrefix("\nGood morning, you live in .\n"))
  }

  @Test("A condition cannot name free text, nor what is not there") func conditions() {
    let places = Story.places(
      """
      questionnaire: visits
      sample: {fields: {name: text, region: [north], tier: nothing}}
      items:
        - say: "{sample.nam} {sample.region}"
          when: sample.name == "x"
        - say: "A"
          when: sample.region == nort or sample.tir == gold
      """)
    #expect(
      places == [
        "unknown-name:2:54", "unknown-fill:4:12", "wrong-type:5:18", "unknown-option:7:28",
        "unknown-name:7:43",
      ])
  }
}
