import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The rows of the current battery, and the answers that another answer would set aside.
@Suite struct BatteryTests {
  private static let yaml = """
    questionnaire: q
    missing: []
    lists: {rooms: {bath: "Bathroom", hall: "Hall"}}
    items:
      - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}}
      - loop: each_room
        over: rooms
        items:
          - number: times
            ask: "Times?"
            each: {a: "In {option}", b: {label: "B", when: app == yes}, c: "C"}
            to: 9
      - {number: last, ask: "Last?", when: app == yes}
    """

  private func rows(_ interview: Interview) -> [String] {
    interview.battery().map { row in
      let answer = if case .given(.number(let number))? = row.answer { "\(number)" } else { "-" }
      return "\(row.address.text) \(row.name) \(answer)\(row.isCurrent ? " <" : "")"
    }
  }

  @Test("The rows of this round, with their answers and the one that is asked") func round() throws {
    var interview = try Story.standing(Self.yaml, ["app": .given(.one("yes"))])
    #expect(
      rows(interview) == ["times[bath][a] In Bathroom - <", "times[bath][b] B -", "times[bath][c] C -"])
    try interview.answer("times[bath][a]", .given(.number(4)))
    #expect(
      rows(interview) == ["times[bath][a] In Bathroom 4", "times[bath][b] B - <", "times[bath][c] C -"])
    for row in ["b", "c"] { try interview.answer("times[bath][\(row)]", .given(.number(1))) }
    #expect(rows(interview) == ["times[hall][a] In Hall - <", "times[hall][b] B -", "times[hall][c] C -"])
  }

  @Test("A row that is not asked is left out, and an answer that does not hold is not shown") func left()
    throws
  {
    var interview = try Story.standing(
      Self.yaml, ["app": .given(.one("no")), "times[bath][a]": .given(.number(10))])
    #expect(rows(interview) == ["times[bath][a] In Bathroom - <", "times[bath][c] C -"])
    try interview.apply(.reopened(Address("app", [])))
    #expect(rows(interview) == [])
    interview = try Story.standing("- {number: n, ask: \"N?\"}\n", ["n": .given(.number(1))])
    #expect(rows(interview) == [])
  }

  @Test("What another answer would take off the route, and only what is not off it already") func setAside()
    throws
  {
    var interview = try Story.standing(
      Self.yaml,
      [
        "app": .given(.one("yes")), "times[bath][a]": .given(.number(1)),
        "times[bath][b]": .given(.number(2)),
        "times[bath][c]": .given(.number(2)), "last": .given(.number(9)),
      ])
    func aside(_ answer: Answer) -> [String] { Interview.texts(interview.wouldSetAside(answer)) }
    #expect(aside(.given(.number(1))) == [])
    try interview.apply(.reopened(Address("app", [])))
    #expect(
      aside(.given(.one("no"))) == ["times[bath][b]: Times? - Bathroom - B = 2", "last: Last? = 9"])
    #expect(aside(.given(.one("yes"))) == [])
    try interview.answer("app", .given(.one("no")))
    try interview.apply(.reopened(Address("app", [])))
    #expect(aside(.given(.one("no"))) == [])
    let done = try Story.standing("- {number: n, ask: \"N?\"}\n", ["n": .given(.number(1))])
    #expect(done.wouldSetAside(.given(.number(2))).isEmpty)
  }

  @Test("An answer that fails a soft check is looked at as if it were kept") func soft() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {number: n, ask: "N?", should: n < 5}
        - {number: m, ask: "M?", when: n < 5}
      """
    var interview = try Story.standing(yaml, ["n": .given(.number(1)), "m": .given(.number(2))])
    try interview.apply(.reopened(Address("n", [])))
    #expect(Interview.texts(interview.wouldSetAside(.given(.number(9)))) == ["m: M? = 2"])
  }
}
