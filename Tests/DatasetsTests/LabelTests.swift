import Datasets
import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What stands in cells with labels, and with points turned.
@Suite struct LabelTests {
  private static let yaml = """
    questionnaire: labels
    languages: [en, it]
    missing: [dk]
    lists:
      ways: {desk: {en: "Desk", it: "Banco"}, app: {label: {en: "App", it: "App"}, value: 9}}
    factors: {fees: {en: "Fees", it: "Costi"}, staff: {en: "Staff", it: "Personale"}}
    segments: {way: {from: c, label: {en: "Way", it: "Modo"}}, busy: {values: {often: {label: {en: "Often", it: "Spesso"}, when: n > 5}, seldom: {label: {en: "Seldom", it: "Di rado"}, when: n <= 5}}}}
    sample: {fields: {region: ways, tier: [gold, silver], visits: number, since: date}}
    scales: {marks: {from: 1, to: 6, best: low, labels: {1: {en: "very good", it: "ottimo"}, 6: {en: "bad", it: "pessimo"}}}, plain: {from: 0, to: 10}}
    items:
      - {choice: c, ask: {en: "C?", it: "C?"}, options: ways}
      - {choices: k, ask: {en: "K?", it: "K?"}, options: ways}
      - {rating: s, ask: {en: "S?", it: "S?"}, each: factors, scale: marks}
      - {rating: plain, ask: {en: "P?", it: "P?"}, scale: plain}
      - number: n
        ask: {en: "N?", it: "N?"}
        decimals: 1
        from: 0
        options: {never: {label: {en: "Never", it: "Mai"}, value: -1}}
      - {ranking: r, ask: {en: "R?", it: "R?"}, of: factors}
      - {best_worst: bw, ask: {en: "B?", it: "B?"}, of: factors, per_set: 2, times: 1}
      - {compute: many, value: n > 5}
    """

  private func rows(
    _ interviews: [[String]], language: String? = nil, _ change: (inout Extract.Options) -> Void
  ) throws -> [String] {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    var options = Extract.Options()
    change(&options)
    let sample = CaseFields(
      recorded: [
        "region": .one("app"), "tier": .one("gold"), "visits": .number(3.5),
        "since": .date(try #require(CalendarDate("2020-02-29"))),
      ])
    let conversations = try interviews.enumerated().map { place, lines in
      try Story.converse(questionnaire, lines, language: language, sample: place == 0 ? sample : CaseFields())
    }
    return Story.variables(try Story.csv(questionnaire, conversations, extract: options))
  }

  private let interviews = [
    ["9", "1 9", "1", "4", "7", "7.5", "1 2", "1 2", ""],
    ["1", ":dk", "6", ":dk", "0", "never", "2 1", ":dk", ""], ["1"], [],
  ]

  @Test("Codes: those of options, points, ids of segments, of the sample, of orders") func codes() throws {
    let rows = try rows(interviews) { _ in }
    #expect(
      rows.joined(separator: "\n") == """
        c,k_desk,k_app,s_fees,s_staff,plain,n,r_fees,r_staff,bw_1_shown,bw_1_best,bw_1_worst,many,sample_region,sample_tier,sample_visits,sample_since,segment_way,segment_busy
        9,1,1,1,4,7,7.5,1,2,1 2,1,2,1,app,gold,3.5,2020-02-29,app,often
        1,dk,dk,6,dk,0,-1,2,1,1 2,dk,dk,,,,,,desk,
        1,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,desk,not_reached
        not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,not_reached,not_reached
        """)
  }

  @Test("Labels are those of the source language, whatever was spoken; what has none keeps its figure")
  func labels() throws {
    let (english, italian) = (
      try rows(interviews) { $0.labels = true }, try rows(interviews, language: "it") { $0.labels = true }
    )
    #expect(
      english.joined(separator: "\n") == """
        c,k_desk,k_app,s_fees,s_staff,plain,n,r_fees,r_staff,bw_1_shown,bw_1_best,bw_1_worst,many,sample_region,sample_tier,sample_visits,sample_since,segment_way,segment_busy
        App,1,1,very good,4,7,7.5,1,2,Fees; Staff,Fees,Staff,1,App,gold,3.5,2020-02-29,App,Often
        Desk,dk,dk,bad,dk,0,Never,2,1,Fees; Staff,dk,dk,,,,,,Desk,
        Desk,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,Desk,not_reached
        not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,not_reached,not_reached
        """)
    #expect(italian == english)
  }

  @Test("Turned, the good end of every scale is the high one, and an answer beside a number is none")
  func turned() throws {
    let rows = try rows(interviews) { $0.turned = true }
    #expect(
      rows.joined(separator: "\n") == """
        c,k_desk,k_app,s_fees,s_staff,plain,n,r_fees,r_staff,bw_1_shown,bw_1_best,bw_1_worst,many,sample_region,sample_tier,sample_visits,sample_since,segment_way,segment_busy
        9,1,1,6,3,7,7.5,1,2,1 2,1,2,1,app,gold,3.5,2020-02-29,app,often
        1,dk,dk,1,dk,0,na,2,1,1 2,dk,dk,,,,,,desk,
        1,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,desk,not_reached
        not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,not_reached,,,,,not_reached,not_reached
        """)
  }
}
