import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// What simulated respondents say. The same ones come on every machine, so what a few of them say is written down.
@Suite struct RespondentTests {
  /// The data of some respondents of seed 1.
  private func data(_ yaml: String, _ count: Int, _ effects: Effects) throws -> String {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let rehearsals = try (0..<count).map {
      try Rehearsal(questionnaire, Story.start(questionnaire), effects: effects, seed: 1, number: $0)
    }
    return try Story.export(
      questionnaire, rehearsals.map { Conversation(events: $0.events) }, simulated: true
    ).joined(separator: "\n")
  }

  private var whole: Effects {
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0, 0)
    return effects
  }

  @Test("Options, several of them, one that goes with no other, a second best") func options() throws {
    let yaml = """
      questionnaire: options
      missing: []
      lists: {ways: {desk: "Desk", phone: "Phone", app: "App", post: "Post", none: {label: "None", exclusive: true}}}
      items:
        - {choice: first, ask: "First?", options: ways}
        - {choices: used, ask: "Used?", options: ways}
        - {choices: two, ask: "Which two?", at_least: 2, at_most: 2, options: ways where option != none}
        - {ranking: best, ask: "Best?", of: ways where option != none, top: 3}
      """
    let data = try data(yaml, 8, whole)
    #expect(
      data == """
        first,used_desk,used_phone,used_app,used_post,used_none,two_desk,two_phone,two_app,two_post,two_none,best_desk,best_phone,best_app,best_post,best_none
        5,0,1,1,0,0,0,0,1,1,,1,2,3,0,
        2,0,1,0,0,0,1,0,0,1,,1,2,0,3,
        2,0,0,1,0,0,1,1,0,0,,3,1,2,0,
        3,0,1,0,0,0,0,1,1,0,,1,0,3,2,
        4,0,1,0,1,0,1,1,0,0,,3,0,2,1,
        1,0,0,0,0,1,1,1,0,0,,1,3,0,2,
        1,1,0,1,0,0,0,1,1,0,,3,0,2,1,
        2,0,0,1,0,0,0,1,0,1,,1,3,2,0,
        """)
  }

  @Test("Numbers within their bounds, small ones likelier; an option beside some") func numbers() throws {
    let yaml = """
      questionnaire: numbers
      missing: []
      items:
        - {number: any, ask: "Any?"}
        - {number: years, ask: "Years?", from: 1, to: 12}
        - {number: parcels, ask: "Parcels?", from: 0, to: 10000}
        - {number: price, ask: "Price?", from: 0.5, to: 2, decimals: 2}
        - {number: below, ask: "Below?", to: -5}
        - {number: one, ask: "One?", from: 3, to: 3}
        - {number: often, ask: "Often?", from: 0, to: 9, options: {never: {label: "Never", value: -1}}}
      """
    let data = try data(yaml, 8, whole)
    #expect(
      data == """
        any,years,parcels,price,below,one,often
        45,2,2,0.7,-5,3,5
        69,4,10,1.48,-5,3,5
        34,10,5,1.08,-5,3,2
        9,4,8,0.56,-5,3,6
        5,6,787,1.15,-5,3,3
        8,6,9,0.58,-5,3,2
        3,1,44,0.89,-5,3,2
        4,10,3,0.51,-5,3,-1
        """)
  }

  @Test("Days within their bounds, or in the year beside the one that there is") func dates() throws {
    let yaml = """
      questionnaire: dates
      missing: []
      items:
        - {date: any, ask: "Any?"}
        - {date: after, ask: "After?", from: 2026-01-01}
        - {date: before, ask: "Before?", to: 2001-12-31}
        - {date: week, ask: "Week?", from: 2026-11-15, to: 2026-11-21}
        - {date: day, ask: "Day?", from: 2026-02-28, to: 2026-02-28}
      """
    let data = try data(yaml, 8, whole)
    #expect(
      data == """
        any,after,before,week,day
        2026-01-28,2026-03-18,2001-03-23,2026-11-18,2026-02-28
        2026-01-10,2026-05-07,2001-08-30,2026-11-20,2026-02-28
        2026-03-25,2026-09-11,2001-08-09,2026-11-15,2026-02-28
        2026-02-19,2026-08-30,2001-10-29,2026-11-17,2026-02-28
        2026-06-08,2026-02-27,2001-05-04,2026-11-17,2026-02-28
        2026-10-02,2026-02-19,2001-04-10,2026-11-15,2026-02-28
        2026-07-27,2026-09-14,2001-12-11,2026-11-20,2026-02-28
        2026-05-26,2026-02-21,2001-11-06,2026-11-20,2026-02-28
        """)
  }

  @Test("Factors are ranked, chosen, given points and named the likelier, the more they are said to matter")
  func factors()
    throws
  {
    let yaml = """
      questionnaire: factors
      missing: []
      factors: {price: "Price", service: "Service", place: "Place"}
      items:
        - {mentions: matters, ask: "What matters?", at_most: 3}
        - {ranking: order, ask: "Order?", of: factors}
        - {allocation: points, ask: "Points?", of: factors}
        - {allocation: seven, ask: "Seven?", of: factors, total: 7}
        - {best_worst: most, ask: "Most?", of: factors, per_set: 2, times: 2}
        - {rating: important, ask: "How important is {factor}?", each: factors, scale: standard.importance10, measures: importance}
      """
    var effects = whole
    effects.all = ["price": 2, "service": 0, "place": -1]
    let data = try data(yaml, 8, effects)
    #expect(
      data == """
        matters_1,matters_2,matters_3,order_price,order_service,order_place,points_price,points_service,points_place,seven_price,seven_service,seven_place,most_1_shown,most_1_best,most_1_worst,most_2_shown,most_2_best,most_2_worst,most_3_shown,most_3_best,most_3_worst,important_price,important_service,important_place
        Price,,,2,1,3,26,17,57,1,1,5,2 1,1,2,1 3,1,3,3 2,3,2,6,7,9
        Place,,,3,2,1,27,12,61,1,1,5,2 3,3,2,3 1,3,1,1 2,2,1,7,6,8
        Price,,,3,1,2,36,34,30,4,2,1,1 2,2,1,2 3,2,3,3 1,3,1,8,9,7
        Place,Price,Service,3,1,2,22,31,47,1,4,2,2 3,3,2,3 1,3,1,1 2,2,1,8,10,10
        Price,Place,,1,2,3,27,23,50,1,1,5,2 3,3,2,3 1,3,1,1 2,1,2,8,7,9
        Price,Place,,3,2,1,27,44,29,1,1,5,2 3,3,2,3 1,3,1,1 2,1,2,9,8,8
        Price,Service,,3,1,2,39,29,32,1,4,2,2 3,2,3,3 1,3,1,1 2,2,1,10,10,10
        Price,,,3,1,2,5,30,65,0,2,5,2 3,2,3,3 1,1,3,1 2,2,1,7,9,10
        """)
  }

  @Test("Texts: a remark, or what a pattern wants; never longer than they may be") func texts() throws {
    let yaml = """
      questionnaire: texts
      missing: []
      items:
        - {open: why, ask: "Why?"}
        - {open: short, ask: "Short?", characters: 4}
        - {open: code, ask: "Code?", matches: "[A-Z]{2}[0-9]{2}"}
        - {open: mail, ask: "Mail?", matches: ".+@.+"}
        - {mentions: names, ask: "Names?", at_most: 2}
      """
    let data = try data(yaml, 8, whole)
    #expect(
      data == """
        why,short,code,mail,names_1,names_2
        It took too long,Frie,AB12,name@example.org,Too expensive,
        It took too long,It t,AB12,name@example.org,They kept their word,
        Could be simpler,Alwa,AB12,name@example.org,It works,
        Friendly people,It w,AB12,name@example.org,I had to call twice,
        It took too long,Noth,AB12,name@example.org,Could be simpler,
        Could be simpler,They,AB12,name@example.org,Friendly people,
        Could be simpler,Nobo,AB12,name@example.org,Could be simpler,
        They kept their word,I ha,AB12,name@example.org,I had to call twice,
        """)
  }

  @Test("Missing answers where they are offered, and interviews broken off somewhere") func missing() throws {
    let yaml = """
      questionnaire: missing
      missing: [dk, refused]
      items:
        - {number: a, ask: "A?", from: 0, to: 9}
        - {open: b, ask: "B?", optional: yes}
        - {choice: c, ask: "C?", missing: [], options: {x: "X", y: "Y"}}
        - {number: d, ask: "D?", missing: [na], from: 0, to: 9}
      """
    var effects = Effects()
    (effects.missing, effects.breakOff) = (0.5, 0.5)
    let data = try data(yaml, 12, effects)
    #expect(
      data == """
        a,b,c,d
        dk,<dk>,1,3
        not_reached,<not_reached>,not_reached,not_reached
        not_reached,<not_reached>,not_reached,not_reached
        refused,I had to call twice,1,not_reached
        6,<refused>,1,not_reached
        refused,<dk>,2,7
        7,I had to call twice,2,na
        6,It works,1,na
        refused,<refused>,1,na
        5,<skipped>,1,na
        5,Nothing special,1,na
        0,Nothing special,2,8
        """)
  }
}
