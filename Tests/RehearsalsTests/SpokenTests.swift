import Dates
import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// What a few respondents say, point by point: they say the same on every machine and for ever.
@Suite struct SpokenTests {
  /// The variables of the first respondents of seed 1.
  private func data(_ yaml: String, _ count: Int, _ change: (inout Effects) -> Void = { _ in }) throws
    -> String
  {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0, 0)
    change(&effects)
    let rehearsals = try (0..<count).map {
      try Rehearsal(questionnaire, Story.start(questionnaire), effects: effects, seed: 1, number: $0)
    }
    return try Story.export(
      questionnaire, rehearsals.map { Conversation(events: $0.events) }, simulated: true
    ).joined(separator: "\n")
  }

  private static let roles = """
    questionnaire: roles
    missing: []
    factors: {waiting: "Waiting", fees: "Fees"}
    lists: {letters: {a: "A", b: "B"}}
    segments: {kind: {from: account}}
    scales: {fine: {from: 0, to: 1000}, marks: {from: 0, to: 1000, best: low}, around: {from: -500, to: 500}}
    items:
      - {choice: account, ask: "Account?", options: {personal: "Personal", business: "Business"}}
      - {rating: s, ask: "S {factor}?", each: factors, scale: fine, measures: satisfaction}
      - {rating: p, ask: "P {factor}?", each: factors, scale: fine, measures: performance}
      - {rating: e, ask: "E {factor}?", each: factors, scale: fine, measures: expectation}
      - {rating: i, ask: "I {factor}?", each: factors, scale: fine, measures: importance}
      - {rating: q, ask: "Q?", scale: fine, measures: {performance: fees}}
      - {rating: t, ask: "T?", scale: fine, measures: {index: image}}
      - {rating: mark, ask: "M?", scale: marks}
      - {rating: plain, ask: "P?", scale: around}
      - {rating: each_letter, ask: "L {option}?", each: letters, scale: fine}
      - {rating: overall, ask: "O?", scale: fine, measures: overall}
      - {rating: recommend, ask: "R?", scale: standard.nps, measures: recommend}
      - {rating: repurchase, ask: "R?", scale: marks, measures: repurchase}
      - {rating: trust, ask: "T?", scale: fine, measures: trust}
      - {rating: distinct, ask: "D?", scale: fine, measures: distinctiveness}
      - {number: budget, ask: "B?", from: 0, to: 1000, measures: budget}
    """

  @Test("Ratings by what they measure, to the thousandth") func ratings() throws {
    let found = try data(Self.roles, 5)
    #expect(
      found == """
        account,s_waiting,s_fees,p_waiting,p_fees,e_waiting,e_fees,i_waiting,i_fees,q,t,mark,plain,each_letter_a,each_letter_b,overall,recommend,repurchase,trust,distinct,budget,segment_kind
        1,306,724,304,800,593,875,786,756,800,833,416,213,960,620,458,4,439,445,602,571,personal
        1,740,588,641,659,463,632,633,562,659,393,391,-10,556,401,666,5,435,886,614,760,personal
        2,743,625,764,683,745,837,938,784,683,616,233,-94,534,539,607,7,250,879,662,534,business
        2,1000,754,1000,796,1000,832,965,971,796,884,292,307,989,944,1000,10,26,917,896,813,business
        2,705,377,735,428,862,823,767,464,428,779,510,109,662,533,460,6,501,507,550,739,business
        """)
  }

  @Test("Ratings of respondents for whom factors have effects, some of them in a group alone") func effects()
    throws
  {
    let found = try data(Self.roles, 5) {
      $0.all = ["fees": 0.7, "waiting": -0.2]
      $0.noise = 0.4
      $0.groups = [.init(segment: 0, group: "business", effects: ["fees": 0.1, "waiting": 0.9])]
    }
    #expect(
      found == """
        account,s_waiting,s_fees,p_waiting,p_fees,e_waiting,e_fees,i_waiting,i_fees,q,t,mark,plain,each_letter_a,each_letter_b,overall,recommend,repurchase,trust,distinct,budget,segment_kind
        1,306,724,304,800,593,875,786,756,800,833,416,213,960,620,771,7,143,760,891,865,personal
        1,740,588,641,659,463,632,633,562,659,393,391,-10,556,401,553,4,530,736,510,632,personal
        2,743,625,764,683,745,837,938,784,683,616,233,-94,534,539,661,8,220,887,707,600,business
        2,1000,754,1000,796,1000,832,965,971,796,884,292,307,989,944,1000,10,0,1000,1000,955,business
        2,705,377,735,428,862,823,767,464,428,779,510,109,662,533,612,7,356,651,687,843,business
        """)
  }

  @Test("The fields of a sample, without those that are texts") func sample() throws {
    let yaml = """
      questionnaire: sampled
      sample: {fields: {name: text, region: [north, south], visits: number, since: date}}
      items: [{number: n, ask: "N?"}]
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let samples = try (0..<6).map { number -> String in
      let rehearsal = try Rehearsal(
        questionnaire, Story.start(questionnaire), effects: Effects(), seed: 1, number: number)
      guard case .started(let start)? = rehearsal.events.first else { return "" }
      return start.sample.sorted { $0.key < $1.key }.map { name, value in
        switch value {
        case .date(let date): "\(name) \(date.text)"
        case .one(let id): "\(name) \(id)"
        case .number(let number): "\(name) \(number)"
        default: "\(name) \(value)"
        }
      }.joined(separator: ", ")
    }
    let found = samples.joined(separator: "\n")
    #expect(
      found == """
        region south, since 2026-10-10, visits 7
        region south, since 2026-11-02, visits 16
        region north, since 2026-11-10, visits 11
        region south, since 2026-06-05, visits 15
        region north, since 2026-05-04, visits 10
        region north, since 2026-05-19, visits 1
        """)
  }

  @Test("Everything that is tried where answers are not taken at once") func tried() throws {
    let yaml = """
      questionnaire: tried
      missing: []
      lists: {ways: {desk: "Desk", phone: "Phone", app: "App", post: "Post", none: {label: "None", exclusive: true}}}
      factors: {price: "Price", place: "Place", staff: "Staff"}
      items:
        - {choices: used, ask: "Used?", options: ways, at_least: 2, at_most: 3, must: {that: used has post}}
        - {choices: one, ask: "One?", options: ways, must: {that: one has none}}
        - {rating: r, ask: "R?", scale: standard.nps, must: {that: r == 1}}
        - {choice: c, ask: "C?", options: ways, must: {that: c == app}}
        - {ranking: o, ask: "O?", of: factors, top: 2, must: {that: o has staff}}
        - {number: low, ask: "L?", from: -20, to: -3, must: {that: low < -17}}
        - {number: below, ask: "B?", to: 7, must: {that: below > 3}}
        - {number: fine, ask: "F?", from: 0.25, to: 0.75, decimals: 2, must: {that: fine > 0.7}}
        - {number: whole, ask: "S?", from: 0, to: 5000, must: {that: whole == 3 * low + 2000 or whole == 4321}}
        - {date: d, ask: "D?", from: 2026-01-01, to: 2026-01-10, must: {that: d == 2026-01-10}}
        - {allocation: a, ask: "A?", of: factors, total: 12.5, must: {that: "a[price] > a[place]"}}
        - {open: code, ask: "C?", matches: "[0-9]{2}-[0-9]{3}", message: "No."}
        - {number: odd, ask: "O?", from: 0, to: 9, should: {that: odd > 20, message: "More?"}}
        - {number: small, ask: "S?", from: 2, to: 900, must: {that: small + low == -15}}
      """
    let found = try data(yaml, 6)
    #expect(
      found == """
        used_desk,used_phone,used_app,used_post,used_none,one_desk,one_phone,one_app,one_post,one_none,r,c,o_price,o_place,o_staff,low,below,fine,whole,d,a_price,a_place,a_staff,code,odd,small
        1,0,0,1,0,0,0,0,0,1,1,3,0,1,2,-20,6,0.72,4321,2026-01-10,5.5,4,3,12-345,0,5
        0,1,0,1,0,0,0,0,0,1,1,3,0,2,1,-20,5,0.72,1940,2026-01-10,6.5,4,2,20-100,0,5
        0,0,1,1,0,0,0,0,0,1,1,3,1,0,2,-18,5,0.73,4321,2026-01-10,7.5,3,2,12-345,8,3
        0,1,0,1,0,0,0,0,0,1,1,3,1,0,2,-19,4,0.73,1943,2026-01-10,7.5,3,2,12-345,2,4
        0,1,0,1,0,0,0,0,0,1,1,3,0,1,2,-20,5,0.71,1940,2026-01-10,6.5,4,2,12-345,7,5
        1,0,0,1,0,0,0,0,0,1,1,3,1,0,2,-20,6,0.71,4321,2026-01-10,3,2,7.5,20-100,0,5
        """)
  }
}
