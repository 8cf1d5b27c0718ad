import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Texts in the language of an interview, with what was answered before.
@Suite struct WordingTests {
  @Test(
    "A text is in the language of the interview, or its main language, or the first one of the file",
    arguments: [
      ("pt", "Olá"), ("pt-BR", "Olá"), ("en", "Hello"), ("en-GB", "Hello"), ("de", "Hallo"), ("fr", "Hallo"),
      ("", "Hallo"),
    ])
  func language(_ language: String, _ expected: String) throws {
    let yaml = """
      questionnaire: q
      languages: [de, en, pt]
      title: {de: "Titel", en: "Title", pt: "Título"}
      items:
        - {number: n, ask: {de: "Hallo", en: "Hello", pt: "Olá"}}
      """
    #expect(try Story.standing(yaml, language: language).questionScreen().ask == expected)
  }

  @Test("A language of its own goes before its main language") func dialect() throws {
    let yaml = """
      questionnaire: q
      languages: [pt, pt-BR]
      title: {pt: "T", pt-BR: "B"}
      items: [{number: n, ask: {pt: "Autocarro", pt-BR: "Ônibus"}}]
      """
    #expect(try Story.standing(yaml, language: "pt-BR").questionScreen().ask == "Ônibus")
    #expect(try Story.standing(yaml, language: "pt").questionScreen().ask == "Autocarro")
    #expect(try Story.standing(yaml, language: "pt-BR").title() == "B")
  }

  @Test("The title, or the id where there is none") func title() throws {
    #expect(try Story.standing("questionnaire: tea\nitems: [{number: n, ask: \"N?\"}]\n").title() == "tea")
    #expect(
      try Story.standing("questionnaire: tea\ntitle: \"Tea room\"\nitems: [{number: n, ask: \"N?\"}]\n")
        .title()
        == "Tea room")
  }

  @Test("Of several variants it is the first one whose condition holds") func variants() throws {
    let yaml = """
      - {number: n, ask: "N?"}
      - number: m
        ask: [{when: n > 5, text: "Many"}, {when: n > 3, text: "Some"}, {text: "Few"}]
      """
    for (number, ask) in [(6, "Many"), (5, "Some"), (3, "Few")] {
      #expect(try Story.standing(yaml, ["n": .given(.number(.init(number)))]).questionScreen().ask == ask)
    }
    #expect(try Story.standing(yaml, ["n": .missing(.dk)]).questionScreen().ask == "Few")
  }

  @Test("A fill says an answer with its labels, and nothing where there is none") func fills() throws {
    let yaml = """
      questionnaire: q
      missing: [dk]
      items:
        - {choice: c, ask: "C?", options: {a: "Aa", b: "Bb"}}
        - {choices: k, ask: "K?", options: {a: "Aa", b: "Bb"}}
        - {rating: r, ask: "R?", scale: standard.nps}
        - {number: n, ask: "N?", decimals: 1}
        - {date: d, ask: "D?"}
        - {open: t, ask: "T?"}
        - {mentions: w, ask: "W?"}
        - {split: arm, arms: [left, left2]}
        - {compute: more, value: n + 1}
        - {compute: much, value: n > 1}
        - {compute: same, value: c}
        - {compute: copy, value: t}
        - {compute: day, value: d}
        - {number: last, ask: "{c}|{k}|{r}|{n}|{d}|{t}|{w}|{more}|{much}|{same}|{copy}|{day}|"}
      """
    let day = try #require(CalendarDate("2026-01-31"))
    let all = try Story.standing(
      yaml,
      [
        "c": .given(.one("b")), "k": .given(.some(["a", "b"])), "r": .given(.point(10)),
        "n": .given(.number(1.5)), "d": .given(.date(day)), "t": .given(.text("So")),
        "w": .given(.texts(["one", "two"])),
      ])
    #expect(
      try all.questionScreen().ask
        == "Bb|Aa, Bb|Extremely likely|1.5|2026-01-31|So|one, two|2.5|1|b|So|2026-01-31|")
    let none = try Story.standing(
      yaml,
      [
        "c": .missing(.dk), "k": .missing(.dk), "r": .missing(.dk), "n": .given(.number(1)),
        "d": .missing(.dk),
        "t": .missing(.dk), "w": .missing(.dk),
      ])
    #expect(try none.questionScreen().ask == "|||1||||2|0||||")
  }

  @Test("An element is named as in a sentence within texts, and by its label in lists") func inText() throws {
    let yaml = """
      questionnaire: q
      missing: []
      factors: {fees: {label: "Fees", in_text: "the fees"}, app: "App"}
      items:
        - {rating: r, ask: "How is {factor}?", each: factors, scale: standard.nps}
        - {choice: c, ask: "C?", options: factors}
      """
    var interview = try Story.standing(yaml)
    #expect(try interview.questionScreen().ask == "How is the fees?")
    #expect(interview.battery().map(\.name) == ["Fees", "App"])
    try interview.answer("r[fees]", .given(.point(1)))
    #expect(try interview.questionScreen().ask == "How is App?")
    try interview.answer("r[app]", .given(.point(1)))
    #expect(try interview.questionScreen().form.options.map(\.label) == ["Fees", "App"])
  }

  @Test("A mention is said in its own words, where there is one") func mentions() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {mentions: w, ask: "W?", at_most: 3}
        - {rating: r, ask: "How is {mention}?", each: mentions of w, scale: standard.nps}
      """
    let interview = try Story.standing(yaml, ["w": .given(.texts(["tea", "cake"]))])
    #expect(interview.stops().count == 3)
    #expect(
      interview.review().lines.map(\.question) == ["W?", "How is tea?", "How is cake?"])
    #expect(try Story.standing(yaml).review().lines.map(\.question) == ["W?"])
    // A mention that was taken back has no words any more.
    let fewer = try Story.standing(
      yaml,
      [
        "w": .given(.texts(["tea", "cake"])), "r[1]": .given(.point(1)), "r[2]": .given(.point(2)),
        "w": .given(.texts(["milk"])),
      ])
    #expect(Interview.texts(fewer.review().lines) == ["w: W? = milk", "r[1]: How is milk? = 1"])
    #expect(Interview.texts(fewer.review().aside) == ["r[2]: How is ? = 2"])
  }
}
