import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What an interview records for each input.
@Suite struct InputTests {
  private static let yaml = """
    questionnaire: q
    languages: [en, it]
    missing: []
    items:
      - number: a
        ask: {en: "A?", it: "A?"}
      - number: b
        ask: {en: "B?", it: "B?"}
        each: {x: {en: "X", it: "X"}, y: {en: "Y", it: "Y"}}
      - number: c
        ask: {en: "C?", it: "C?"}
    """
  private static let two: KeyValuePairs<String, Answer> = [
    "a": .given(.number(1)), "b[x]": .given(.number(2)),
  ]
  private static let all: KeyValuePairs<String, Answer> = [
    "a": .given(.number(1)), "b[x]": .given(.number(2)), "b[y]": .given(.number(3)), "c": .given(.number(4)),
  ]

  @Test("Going back leads to the question before, and from the review to the last one") func back() throws {
    #expect(try Story.standing(Self.yaml).handle(.back) == .refuse(.isFirst))
    #expect(
      try Story.standing(Self.yaml, Self.two).handle(.back) == .record(.reopened(Address("b", ["x"]))))
    var all = try Story.standing(Self.yaml, Self.all)
    #expect(all.handle(.back) == .record(.reopened(Address("c"))))
    try all.apply(.reopened(Address("b", ["x"])))
    #expect(all.handle(.back) == .record(.reopened(Address("a", []))))
    try all.apply(.reopened(Address("a", [])))
    #expect(all.handle(.back) == .refuse(.isFirst))
    #expect(all.handle(.next) == .record(.advanced))
  }

  @Test(
    "A question is gone to by its address or its id, as far as the interview has come",
    arguments: [
      ("a", Action.record(.reopened(Address("a", [])))), ("b", .record(.reopened(Address("b", ["x"])))),
      ("b[x]", .record(.reopened(Address("b", ["x"])))), ("b[y]", .record(.reopened(Address("b", ["y"])))),
      ("c", .refuse(.noSuchQuestion("c"))), ("z", .refuse(.noSuchQuestion("z"))),
      ("", .refuse(.noSuchQuestion(""))),
    ])
  func goTo(_ text: String, _ expected: Action) throws {
    #expect(try Story.standing(Self.yaml, Self.two).handle(.goTo(text)) == expected)
  }

  @Test("From the review every question can be gone to") func goToFromReview() throws {
    let all = try Story.standing(Self.yaml, Self.all)
    #expect(all.handle(.goTo("c")) == .record(.reopened(Address("c", []))))
  }

  @Test("A note keeps the question that is shown; in the review there is none") func note() throws {
    #expect(
      try Story.standing(Self.yaml, Self.two).handle(.note("hm"))
        == .record(.noted(Address("b", ["y"]), "hm")))
    #expect(try Story.standing(Self.yaml, Self.all).handle(.note("hm")) == .record(.noted(nil, "hm")))
  }

  @Test("Only a language of the questionnaire can be changed to") func language() throws {
    var interview = try Story.standing(Self.yaml)
    #expect(interview.handle(.language("it")) == .record(.language("it")))
    #expect(interview.handle(.language("de")) == .refuse(.noSuchLanguage(["en", "it"])))
    try interview.apply(.language("it"))
    #expect(interview.language == "it")
  }

  @Test("An interview finishes when nothing is open, with the outcome of its route") func finish() throws {
    #expect(try Story.standing(Self.yaml, Self.two).handle(.finish) == .refuse(.stillOpen))
    #expect(try Story.standing(Self.yaml, Self.all).handle(.finish) == .record(.completed("completed")))
    let ended = try Story.standing(
      "- {choice: c, ask: \"C?\", options: {y: \"Y\", n: \"N\"}}\n- {end: screened_out, when: c == n}\n",
      ["c": .given(.one("n"))])
    #expect(ended.handle(.finish) == .record(.completed("screened_out")))
  }

  @Test("In the review there is no question to answer; after the end nothing is taken") func over() throws {
    var all = try Story.standing(Self.yaml, Self.all)
    #expect(all.handle(.answer(.given(.number(1)))) == .refuse(.isOver))
    for event: InterviewEvent in [.completed("completed"), .stopped("refused")] {
      try all.apply(event)
      let inputs: [Input] = [
        .answer(.given(.number(1))), .override("why"), .back, .next, .goTo("a"), .note("n"), .language("it"),
        .stop("partial"), .leave, .finish,
      ]
      for input in inputs { #expect(all.handle(input) == .refuse(.isOver)) }
    }
  }

  @Test("To stop records the outcome that is given; to leave, the one from before if nothing was answered")
  func leave() throws {
    var interview = try Story.standing(Self.yaml, Self.two)
    #expect(interview.handle(.stop("callback")) == .record(.stopped("callback")))
    #expect(interview.handle(.leave) == .record(.stopped("partial")))
    try interview.apply(.stopped("callback"))
    try interview.apply(.resumed(by: ""))
    #expect(interview.handle(.leave) == .record(.stopped("callback")))
    try interview.answer("b[y]", .given(.number(1)))
    #expect(interview.handle(.leave) == .record(.stopped("partial")))
  }

  @Test("Going back lasts until an answer, or until the interview goes on") func reopened() throws {
    var interview = try Story.standing(Self.yaml, Self.two)
    #expect(interview.current() == 2)
    try interview.apply(.reopened(Address("a", [])))
    #expect(interview.current() == 0)
    try interview.apply(.noted(nil, "n"))
    #expect(interview.current() == 0)
    try interview.apply(.advanced)
    #expect(interview.current() == 2)
    try interview.apply(.reopened(Address("a", [])))
    try interview.answer("a", .given(.number(9)))
    #expect(interview.current() == 2)
  }
}
