import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What is not asked, and what may still be asked.
@Suite struct AbsenceTests {
  /// The content of each field: its answer, or why it has none.
  private func cells(_ interview: Interview) -> [String] {
    let cells = interview.route().situation.cells
    return cells.indices.map { field in
      let content =
        switch cells[field] {
        case .given: "given"
        case .absent(.missing(let kind)): kind.rawValue
        case .absent(.notAsked): "not asked"
        case .absent(.notReached): "not reached"
        }
      return "\(interview.questionnaire.address(of: field).text) \(content)"
    }
  }

  private static let yaml = """
    questionnaire: q
    missing: [dk]
    lists: {rooms: {bath: "Bathroom", hall: "Hall"}}
    items:
      - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}}
      - section: more
        when: app == yes
        items:
          - {say: "More."}
          - {number: a, ask: "A?"}
          - loop: each_room
            over: rooms
            items: [{number: b, ask: "B?", each: {x: "X", y: "Y"}}]
      - {number: last, ask: "Last?"}
    """

  @Test("While a condition is open, all that depends on it may still be asked") func open() throws {
    #expect(
      try cells(Story.standing(Self.yaml)) == [
        "app not reached", "a not reached", "b[bath][x] not reached", "b[bath][y] not reached",
        "b[hall][x] not reached", "b[hall][y] not reached", "last not reached",
      ])
    #expect(try Story.standing(Self.yaml).route().hasOpenRounds)
  }

  @Test(
    "Where it does not hold, or is not known, nothing of it is asked",
    arguments: [
      (Answer.given(.one("no")), "given"), (.missing(.dk), "dk"),
    ])
  func closed(_ answer: Answer, _ content: String) throws {
    let interview = try Story.standing(Self.yaml, ["app": answer])
    #expect(
      cells(interview) == [
        "app \(content)", "a not asked", "b[bath][x] not asked", "b[bath][y] not asked",
        "b[hall][x] not asked", "b[hall][y] not asked", "last not reached",
      ])
    #expect(!interview.route().hasOpenRounds)
    #expect(interview.stops() == ["app", "last?"])
  }

  @Test("After an end nothing is asked, and statements before it close the interview") func end() throws {
    let yaml = """
      questionnaire: q
      missing: [dk]
      items:
        - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}}
        - {say: "Sorry.", when: app == no}
        - {end: screened_out, when: app == no}
        - {say: "Not read."}
        - {number: a, ask: "A?", each: {x: "X", y: "Y"}}
        - loop: twice
          times: 2
          at_most: 2
          items: [{number: b, ask: "B?"}]
        - {compute: c, value: 1 + 1}
      """
    let ended = try Story.standing(yaml, ["app": .given(.one("no"))])
    #expect(
      cells(ended) == [
        "app given", "a[x] not asked", "a[y] not asked", "b[1] not asked", "b[2] not asked", "c not asked",
      ])
    #expect(ended.route().ending == "screened_out" && ended.route().closing.count == 1)
    #expect(ended.review().statements.map(\.text) == ["Sorry."])
    let other = try Story.standing(yaml, ["app": .given(.one("yes"))])
    #expect(other.route().ending == nil && other.disposition() == "completed")
    #expect(
      cells(other) == [
        "app given", "a[x] not reached", "a[y] not reached", "b[1] not reached", "b[2] not reached",
        "c given",
      ])
  }

  @Test("Rows and rounds are not asked, or may still be asked, as their conditions are") func rounds() throws
  {
    let yaml = """
      questionnaire: q
      missing: [dk]
      lists: {letters: {x: "X", y: {label: "Y", when: n > 5}}}
      items:
        - {number: n, ask: "N?"}
        - {number: row, ask: "R?", each: letters}
        - loop: each_letter
          over: letters
          items: [{number: round, ask: "L?"}]
        - {choice: one, ask: "C?", options: {z: {label: "Z", when: n > 5}}}
      """
    let standing = try Story.standing(yaml)
    #expect(
      cells(standing) == [
        "n not reached", "row[x] not reached", "row[y] not reached", "round[x] not reached",
        "round[y] not reached", "one not reached",
      ])
    #expect(standing.stops() == ["n?", "row[x]?", "round[x]?"] && standing.route().hasOpenRounds)
    for answer in [Answer.given(.number(1)), .missing(.dk)] {
      let without = try Story.standing(yaml, ["n": answer])
      #expect(
        Array(cells(without).dropFirst()) == [
          "row[x] not reached", "row[y] not asked", "round[x] not reached", "round[y] not asked",
          "one not asked",
        ])
      #expect(without.stops() == ["n", "row[x]?", "round[x]?"] && !without.route().hasOpenRounds)
    }
    let with = try Story.standing(yaml, ["n": .given(.number(6))])
    #expect(with.stops() == ["n", "row[x]?", "row[y]?", "round[x]?", "round[y]?", "one?"])
  }

  @Test("An answer that no longer holds is open again, and what depends on it with it") func invalid() throws
  {
    let yaml = """
      questionnaire: q
      missing: [dk]
      items:
        - {number: most, ask: "Most?"}
        - {number: n, ask: "N?", to: most}
        - {number: m, ask: "M?", when: n > 1}
      """
    var interview = try Story.standing(
      yaml, ["most": .given(.number(9)), "n": .given(.number(5)), "m": .given(.number(1))])
    #expect(interview.stops() == ["most", "n", "m"] && interview.current() == nil)
    try interview.answer("most", .given(.number(4)))
    #expect(interview.stops() == ["most", "n?"])
    #expect(cells(interview) == ["most given", "n not reached", "m not reached"])
    // In an interview that has reached its end, all answers stay.
    try interview.apply(.completed("completed"))
    #expect(interview.stops() == ["most", "n", "m"])
  }

  @Test(
    "A check that names no other row is looked at in every row; one on all rows, for a single question, too")
  func lastRow() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {number: n, ask: "N?", each: {x: "X", y: "Y"}, must: n < 5}
        - {number: total, ask: "S?", must: {that: "sum(n) == total"}}
      """
    var interview = try Story.standing(yaml)
    #expect(interview.refusal(.given(.number(5))) == .check(nil, canOverride: false))
    try interview.answer("n[x]", .given(.number(4)))
    try interview.answer("n[y]", .given(.number(4)))
    #expect(interview.refusal(.given(.number(7))) == .check(nil, canOverride: false))
    #expect(interview.refusal(.given(.number(8))) == nil)
    try interview.answer("total", .given(.number(7)))
    #expect(interview.stops() == ["n[x]", "n[y]", "total?"])
  }
}
