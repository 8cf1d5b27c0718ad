import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What the review says of each answer.
@Suite struct ReviewScreenTests {
  @Test("An answer is said with labels; a labeled point has its number, too") func answers() throws {
    let yaml = """
      questionnaire: q
      missing: {dk: "No idea", na: "I never called"}
      items:
        - {choice: c, ask: "C?", options: {a: "Aa", b: "Bb"}}
        - {choices: k, ask: "K?", options: {a: "Aa", b: "Bb"}, at_least: 0}
        - {rating: r, ask: "R?", scale: standard.nps}
        - {rating: s, ask: "S?", scale: standard.nps}
        - {number: n, ask: "N?", from: 0, to: 9, decimals: 1, options: {never: {label: "Never", value: 97}}}
        - {number: m, ask: "M?", from: 0, to: 9, options: {never: {label: "Never", value: 97}}}
        - {date: d, ask: "D?"}
        - {open: t, ask: "T?"}
        - {mentions: w, ask: "W?"}
        - {ranking: o, ask: "O?", of: {a: "Aa", b: "Bb"}}
        - {allocation: p, ask: "P?", of: {a: "Aa", b: "Bb"}}
        - {number: x, ask: "X?"}
        - {number: y, ask: "Y?"}
        - {number: z, ask: "Z?", optional: yes}
        - {number: open, instruct: "Look at it."}
        - {say: "Thank you.", instruct: "Smile."}
      """
    let interview = try Story.standing(
      yaml,
      [
        "c": .given(.one("b")), "k": .given(.some(["a", "b"])), "r": .given(.point(10)),
        "s": .given(.point(5)), "n": .given(.number(1.5)), "m": .given(.one("never")),
        "d": .given(.date(try #require(CalendarDate("2026-01-31")))), "t": .given(.text("So it is")),
        "w": .given(.texts(["one", "two"])), "o": .given(.order(["b", "a"])),
        "p": .given(.amounts([Amount(id: "a", number: 100), Amount(id: "b", number: 0)])),
        "x": .missing(.dk), "y": .missing(.na), "z": .missing(.skipped),
      ])
    let review = interview.review()
    #expect(
      Interview.texts(review.lines) == [
        "c: C? = Bb", "k: K? = Aa, Bb", "r: R? = 10 = Extremely likely", "s: S? = 5", "n: N? = 1.5",
        "m: M? = Never", "d: D? = 2026-01-31", "t: T? = So it is", "w: W? = one, two", "o: O? = Bb > Aa",
        "p: P? = Aa 100", "x: X? = No idea", "y: Y? = I never called", "z: Z? = ", "open: Look at it. = ",
      ])
    #expect(review.lines.map(\.answer).suffix(3) == [.missing(.na), .missing(.skipped), nil])
    #expect(
      review.statements.map(\.text) == ["Thank you."] && review.statements.map(\.instruct) == ["Smile."])
    #expect(review.aside.isEmpty && !review.isOneTooMany)
  }

  @Test("A line has the label of its question, and the rounds and the row that it does not name itself")
  func names() throws {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {rooms: {bath: "Bathroom", hall: "Hall"}}
      items:
        - loop: each_room
          over: rooms
          items:
            - {number: a, ask: "A?", label: "The label"}
            - {number: b, ask: "B {option}?"}
            - {number: c, ask: "C?", each: {x: "Ex", y: "Why"}}
            - {number: d, ask: "D {option}?", each: {x: "Ex", y: "Why"}}
      """
    let lines = try Story.standing(yaml).review().lines
    #expect(
      Interview.texts(lines) == [
        "a[bath]: The label - Bathroom = ", "b[bath]: B Bathroom? = ", "c[bath][x]: C? - Bathroom - Ex = ",
        "c[bath][y]: C? - Bathroom - Why = ", "d[bath][x]: D Ex? - Bathroom = ",
        "d[bath][y]: D Why? - Bathroom = ", "a[hall]: The label - Hall = ", "b[hall]: B Hall? = ",
        "c[hall][x]: C? - Hall - Ex = ", "c[hall][y]: C? - Hall - Why = ", "d[hall][x]: D Ex? - Hall = ",
        "d[hall][y]: D Why? - Hall = ",
      ])
  }

  @Test("Answers that are no longer on the route are kept aside, and open ones are lines without an answer")
  func aside() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}}
        - {number: ease, ask: "Ease?", when: app == yes}
        - {number: years, ask: "Years?", each: {x: "Ex", y: "Why"}, when: app == yes}
        - {number: age, ask: "Age?", to: 99}
      """
    let interview = try Story.standing(
      yaml,
      [
        "app": .given(.one("yes")), "ease": .given(.number(7)), "years[y]": .given(.number(8)),
        "age": .given(.number(100)), "app": .given(.one("no")),
      ])
    let review = interview.review()
    #expect(Interview.texts(review.lines) == ["app: App? = No", "age: Age? = "])
    #expect(review.lines[1].answer == nil)
    #expect(Interview.texts(review.aside) == ["ease: Ease? = 7", "years[y]: Years? - Why = 8"])
    #expect(interview.setAside() == [1, 3])
  }
}
