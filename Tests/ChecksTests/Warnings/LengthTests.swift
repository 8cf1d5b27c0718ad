import Instruments
import Stories
import Testing

@testable import Checks

/// The estimated length of an interview: 0.4 seconds for each word that is read out, and some for each answer.
@Suite struct LengthTests {
  private func seconds(_ items: String) throws -> Double {
    let yaml = """
      questionnaire: q
      languages: [en, it]
      scales: {s: {from: 1, to: 5, labels: {1: {en: "very bad", it: "i"}, 5: {en: "good", it: "i i i"}}}}
      lists: {l: {a: {en: "one two", it: "i"}, b: {en: "three", it: "i"}, c: {label: {en: "x", it: "i"}, spontaneous: yes}}}
      missing: []
      items:
        - {choice: c, ask: {en: "C?", it: "C"}, options: {x: {en: "x", it: "i"}}}
      \(items.split(separator: "\n").map { "  \($0)\n" }.joined())
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return (Length.minutes(of: questionnaire) * 6000).rounded() / 100
  }

  @Test(
    "Each kind of item takes its time",
    arguments: [
      ("- {say: {en: \"a b c d e\", it: \"i\"}}", 2.0),
      ("- {say: {en: \"a b c\", it: \"i\"}, when: c is x}", 0.6),
      ("- {say: [{when: c is x, text: {en: \"a\", it: \"i\"}}, {text: {en: \"b c\", it: \"i\"}}]}", 0.8),
      ("- {end: completed}", 0), ("- {end: completed, when: c is x}", 0),
      ("- {number: n, ask: {en: \"a b c d e\", it: \"i\"}}", 7),
      ("- {number: n, ask: {en: \"a b c d e\", it: \"i\"}, when: c is x}", 3.5),
      ("- {number: n, ask: {en: \"a {c} b\", it: \"{c}\"}}", 6.6),
      ("- {date: n, ask: {en: \"a\", it: \"i\"}}", 5.4), ("- {open: n, ask: {en: \"a\", it: \"i\"}}", 20.4),
      ("- {choice: n, ask: {en: \"a b\", it: \"i\"}, options: l}", 5),
      ("- {choices: n, ask: {en: \"a b\", it: \"i\"}, options: l}", 8),
      ("- {rating: n, ask: {en: \"a b\", it: \"i\"}, scale: s}", 5),
      ("- {rating: n, ask: {en: \"a b\", it: \"i\"}, scale: s, each: l}", 13.4),
      ("- {rating: n, ask: {en: \"a b\", it: \"i\"}, scale: s, each: \"l where c is x\"}", 8.9),
      ("- {ranking: n, ask: {en: \"a b\", it: \"i\"}, of: l}", 14),
      ("- {ranking: n, ask: {en: \"a b\", it: \"i\"}, of: l, top: 2}", 10),
      ("- {allocation: n, ask: {en: \"a b\", it: \"i\"}, of: l}", 20),
      ("- {compute: n, value: 3}", 0),
    ])
  func kinds(_ item: String, _ expected: Double) throws {
    let before = try seconds("")
    #expect(try (seconds(item) - before).inHundredths == expected)
  }

  @Test("An interview without words and answers takes no time") func nothing() throws {
    #expect(Length.minutes(of: try #require(Story.questionnaire("- {end: completed}\n"))) == 0)
    #expect(
      Length.minutes(
        of: try #require(Story.questionnaire("- {say: \"\(String(repeating: "a ", count: 150))\"}\n")))
        == 1)
  }

  @Test("Sections and loops count what is in them, half if they have a condition") func nested() throws {
    let say = "{say: {en: \"a b c d e\", it: \"i\"}}"
    let before = try seconds("")
    for (item, expected) in [
      ("- {section: s, items: [\(say)]}", 2.0), ("- {section: s, when: c is x, items: [\(say), \(say)]}", 2),
      ("- {loop: o, over: l, items: [\(say)]}", 6),
      ("- {loop: o, over: \"l where c is x\", items: [\(say)]}", 3),
      ("- {loop: o, over: l, when: c is x, items: [\(say)]}", 3),
      ("- {loop: o, over: \"l where c is x\", when: c is x, items: [\(say)]}", 1.5),
    ] {
      #expect(try (seconds(item) - before).inHundredths == expected)
    }
  }

  @Test("The seconds of an answer depend on its kind") func shapes() throws {
    let yaml = """
      - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
      - {choices: m, ask: "M?", options: {x: "X", y: "Y"}}
      - {rating: r, ask: "R?", scale: standard.nps}
      - {number: n, ask: "N?"}
      - {date: d, ask: "D?"}
      - {open: o, ask: "O?"}
      - {mentions: t, ask: "T?"}
      - {ranking: k, ask: "K?", of: {x: "X", y: "Y", z: "Z"}}
      - {ranking: l, ask: "L?", of: {x: "X", y: "Y", z: "Z"}, top: 1}
      - {allocation: a, ask: "A?", of: {x: "X", y: "Y"}}
      - {best_worst: b, ask: "B?", of: {v: "V", w: "W", x: "X", y: "Y", z: "Z"}}
      - {split: s, arms: [x, y]}
      - {compute: v, value: 3}

      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let seconds = Dictionary(
      questionnaire.questions.map { ($0.id, Length.seconds(of: $0.shape)) },
      uniquingKeysWith: { first, _ in first })
    #expect(
      seconds.filter { !$0.key.hasPrefix("b_") } == [
        "c": 3, "m": 6, "r": 3, "n": 5, "d": 5, "o": 20, "t": 20, "k": 12, "l": 4, "a": 12, "s": 0, "v": 0,
        "b": 12,
      ])
  }

  @Test("More than one and a half times the minutes of the file is reported") func tooLong() {
    func report(_ words: Int, _ minutes: String) -> String {
      Story.report(
        "questionnaire: q\n\(minutes)items: [{say: \"\(String(repeating: "a ", count: words))\"}]\n")
    }
    #expect(report(225, "minutes: 1\n") == "")
    #expect(report(900, "") == "")
    #expect(
      report(226, "minutes: 1\n") == """
        story.yaml:2:10: warning[too-long]: an interview takes about 2 minutes, but `minutes` is 1
        2 | minutes: 1
          |          ^
          = Remove questions, or write a realistic number of minutes.

        """)
    #expect(report(450, "minutes: 2\n") == "")
    #expect(report(510, "minutes: 2\n").contains("about 3 minutes, but `minutes` is 2\n"))
  }
}

extension Double {
  fileprivate var inHundredths: Double { (self * 100).rounded() / 100 }
}
