import Checks
import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// Definitions that go round in cycles, look ahead, ask for the impossible, or grow without end.
@Suite struct BadDefinitionTests {
  @Test("A circle of definitions is told where it closes") func cycles() {
    let factor = """
      questionnaire: t
      factors:
        fees: {label: "fees", when: count(factors) > 0}
        wait: "waiting"
      items:
        - {rating: sat, ask: "How {factor}?", each: factors, scale: standard.satisfaction5}
      """
    #expect(Story.places(factor) == ["circular-definition:3:37"])
    let segment = """
      questionnaire: t
      segments:
        s: {values: {a: {label: "A", when: segment.s == b}, b: {label: "B"}}}
      items:
        - {number: n, ask: "N?"}
      """
    #expect(Story.places(segment) == ["circular-definition:3:46"])
  }

  @Test("Definitions that use each other over and over are looked at once") func chain() {
    let rest = "b: {label: \"B\"}}}\n"
    var yaml = "questionnaire: t\nsegments:\n  s0: {values: {a: {label: \"A\", when: n > 1}, \(rest)"
    for link in 1...60 {
      let before = "segment.s\(link - 1)"
      yaml +=
        "  s\(link): {values: {a: {label: \"A\", when: \(before) == a and not (\(before) == b)}, \(rest)"
    }
    yaml += "items:\n  - {say: \"S\", when: segment.s60 == a}\n  - {number: n, ask: \"N?\"}\n"
    #expect(Story.places(yaml) == ["deep-definition:20:3", "later-question:65:30"])
  }

  @Test("A factor that depends on a later question through a segment is told") func throughSegment() {
    let yaml = """
      questionnaire: t
      segments:
        s: {values: {a: {label: "A", when: n > 1}, b: {label: "B"}}}
      factors:
        fees: {label: "fees", when: segment.s == a}
        wait: "waiting"
      items:
        - {rating: sat, ask: "How {factor}?", each: factors, scale: standard.satisfaction5}
        - {number: n, ask: "N?"}
      """
    #expect(Story.places(yaml) == ["later-question:8:47"])
  }

  @Test(
    "What cannot be, or has no effect, is told",
    arguments: [
      ("- {number: n, ask: \"N?\", from: 10, to: 5}", ["empty-range:3:42"]),
      ("- {choices: k, ask: \"K?\", options: {a: \"A\", b: \"B\"}, at_least: 9}", ["empty-range:3:66"]),
      ("- {open: o, ask: \"O?\", order: random}", ["bad-value:3:33"]),
      ("- {rating: r, ask: \"R?\", scale: standard.nps, order: random}", ["bad-value:3:56"]),
      ("- {open: o, ask: \"O?\", measures: recommend}", ["bad-value:3:36"]),
      ("- {number: n, ask: \"N?\", measures: recommend}", ["bad-value:3:38"]),
      ("- {compute: c, value: 1 + 1, ask: \"C?\"}", ["unknown-key:3:32"]),
      ("- {compute: c, value: 1 + 1, order: random}", ["unknown-key:3:32"]),
      ("- {open: o, ask: \"O?\", matches: \"(a+\"}", ["bad-value:3:35"]),
      ("- {ranking: r, ask: \"R?\", of: {a: \"A\", o: {label: \"O\", write_in: true}}}", ["bad-value:3:42"]),
      ("- {allocation: r, ask: \"R?\", of: {a: \"A\", b: \"B\"}, total: -5}", ["empty-range:3:61"]),
      ("- {open: o, ask: \"O?\", matches: \"([a-z]+,)*\"}", []),
    ])
  func impossible(_ item: String, _ expected: [String]) {
    #expect(Story.places(item) == expected, "\(Story.report(item))")
  }

  @Test("An expression without end, and loops without number, are told") func growth() {
    let long =
      "- {number: n, ask: \"N?\"}\n- say: \"S\"\n  when: \"n == 1" + String(repeating: "+1", count: 30_000)
      + "\"\n"
    #expect(Story.places(long) == ["expression-syntax:5:1015"])
    var loops =
      "questionnaire: t\nlists:\n  l: {" + (1...100).map { "e\($0): \"E\"" }.joined(separator: ", ")
      + "}\nitems:\n"
    for depth in 1...10 {
      let indent = String(repeating: " ", count: 4 * depth - 2)
      loops += "\(indent)- loop: l\(depth)\n\(indent)  over: l\n\(indent)  items:\n"
    }
    loops += String(repeating: " ", count: 42) + "- {number: n, ask: \"N?\"}\n"
    #expect(Story.places(loops) == ["too-many-fields:35:54"])
  }

  @Test("Branches of one type go together, whatever question they belong to") func branches() {
    let yaml = """
      questionnaire: t
      lists: {l: {x: "X", y: "Y"}}
      items:
        - {choice: a, ask: "A?", options: l}
        - {choice: b, ask: "B?", options: l}
        - compute: c
          value: "if(a is answered, a, b)"
      """
    #expect(Story.report(yaml) == "")
  }

  @Test("A segment from a question that there is not is told, whoever asks for it") func segmentOfNothing() {
    let yaml = """
      questionnaire: t
      segments: {t: {label: "T", from: nosuch}}
      items:
        - {choice: a, ask: "A?", options: {x: "X", y: "Y"}}
        - {end: completed, when: segment.t is answered and a == x}
        - {say: "S", when: segment.t == segment.t}
      """
    #expect(Story.places(yaml) == ["unknown-name:2:34"])
  }

  @Test("A computed value has the missing answer that it is computed from") func computedMissing() {
    #expect(
      Story.places(
        """
        - {number: n, ask: "N?", from: 0, to: 5}
        - {compute: j, value: "if(n > 2, 1, 0)"}
        - {open: why, ask: "Why?", when: j is dk}
        - {open: sure, ask: "Sure?", when: j is answered and j > 1}
        """) == ["never-true:6:38"])
  }

  @Test("An `end` whose condition cannot be read ends nothing that is told of") func unreadableEnd() {
    let rest = "\n- {open: b, ask: \"B\"}"
    #expect(
      Story.places("- {choice: a, ask: \"A\", options: {x: \"X\"}}\n- {end: out, when: a = x}" + rest) == [
        "expression-syntax:4:24"
      ])
    #expect(
      Story.places("- {choice: a, ask: \"A\", options: {x: \"X\"}}\n- {end: out, wen: a == x}" + rest) == [
        "unknown-key:4:16"
      ])
  }

  @Test(
    "Slips from other languages are replaced by what they are here",
    arguments: [
      ("a => 1", "a >= 1"), ("a = 1", "a == 1"), ("a <> 1 && a is answered", "a != 1 and a is answered"),
    ])
  func slips(_ wrong: String, _ right: String) {
    func yaml(_ condition: String) -> String {
      "questionnaire: q\nitems:\n  - {number: a, ask: \"A\", from: 0, to: 9}\n  - {say: \"S\", when: \(condition)}\n"
    }
    let mended = Repair.mend(SourceText(name: "q.yaml", yaml(wrong))) { Checker.check($0).diagnostics }
    #expect(
      mended.source.bytes == Array(yaml(right).utf8),
      "\(String(decoding: mended.source.bytes, as: UTF8.self))")
  }
}
