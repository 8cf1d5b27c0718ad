import Testing

@testable import Language

/// How much it may take to find out what is asked: levels of definitions, and steps in all rounds.
@Suite struct EffortTests {
  @Test("A definition has 800 levels and a million steps") func limits() {
    #expect(!Size(depth: 800, steps: 1_000_000).exceedsLimits)
    #expect(Size(depth: 801, steps: 0).exceedsLimits && Size(depth: 0, steps: 1_000_001).exceedsLimits)
  }

  @Test("Sizes are joined: steps of both, or of the larger one; levels are those of the deeper one")
  func joined() {
    func told(_ size: Size) -> [Int] { [size.depth, size.steps] }
    let (a, b) = (Size(depth: 3, steps: 10), Size(depth: 5, steps: 4))
    #expect(told(a.and(b)) == [5, 14] && told(b.and(a)) == [5, 14])
    #expect(told(a.or(b)) == [5, 10] && told(b.or(a)) == [5, 10])
    #expect(told(a.times(7)) == [4, 71] && told(a.times(0)) == [4, 1])
    // What is too much stays too much, and does not grow without end.
    #expect(told(Size(depth: 0, steps: .max).times(.max)) == [1, 1_000_001 * 1_000_001 + 1])
    #expect(told(Size()) == [0, 0])
  }

  /// Segments each of which depends on the next one.
  private func chain(_ count: Int, _ first: String = "") -> String {
    var yaml = "questionnaire: t\nsegments:\n"
    for link in 0..<count {
      let condition = link == count - 1 ? "n > 1" : "segment.s\(link + 1) == a"
      let prefix = link == 0 ? first : ""
      yaml += "  s\(link): {values: {a: {label: \"A\", when: \(prefix)(\(condition))}, b: {label: \"B\"}}}\n"
    }
    return yaml + "items:\n  - {number: n, ask: \"N?\"}\n"
  }

  @Test("A chain of segments is two levels for each, and one for who asks") func segments() {
    let deep =
      "deep-definition: this depends on other definitions more than 800 levels deep, or takes more than a million steps to evaluate. Move a part of it into a `compute`, which is evaluated once."
    #expect(Understood.told(chain(399)) == "")
    #expect(Understood.told(chain(399, "not ")) == "")
    #expect(Understood.told(chain(399, "not not ")) == "3:3-5 \(deep)")
    #expect(Understood.told(chain(400)) == "3:3-5 \(deep)")
    // A stored questionnaire is used as it was.
    #expect(Understood.stored(chain(400)) == "")
  }

  /// Conditions in a million rounds, and another loop: ten million steps in all, or three less for each round left out.
  private func rounds(_ last: String = "", slack: Int = 0) -> String {
    func more(_ count: Int) -> String { String(repeating: " + 1", count: count) }
    return """
      - loop: a
        times: 100
        at_most: 100
        items:
          - {say: "One.", when: not (number > 1\(more(145)))}
          - loop: b
            times: 100
            at_most: 100
            items:
              - {say: "Two.", when: number > 1\(more(45))}
              - loop: c
                times: 100
                at_most: 100
                items:
                  - {say: "Three.", when: not (number > 1\(more(1)))}
      - {loop: d, times: 2, at_most: \(66 - slack), items: [{say: "Four."}]}
      \(last)
      """
  }

  @Test("All conditions take ten million steps in all rounds; one more is told where it stands") func total()
  {
    #expect(Understood.efforts(rounds()) == "")
    let told =
      "deep-definition: the conditions up to here take more than ten million steps to evaluate in all rounds. Move a part of it into a `compute`, which is evaluated once."
    #expect(
      Understood.efforts(rounds("- {say: \"Seven.\", when: perspective == customer}")) == "19:11-19 \(told)")
    #expect(Understood.efforts(rounds("- {end: out, when: perspective == customer}")) == "19:11-14 \(told)")
    #expect(
      Understood.efforts(rounds("- {section: s, when: perspective == customer, items: [{say: \"S\"}]}"))
        == "19:15-16 \(told)")
    #expect(
      Understood.efforts(rounds("- {loop: e, times: 1, at_most: 1, items: [{say: \"S\"}]}"))
        == "19:12-13 \(told)")
    #expect(
      Understood.efforts(rounds("- {compute: e, value: 1 + 1}\n- {say: \"S\"}")) == "19:15-16 \(told)")
    #expect(Understood.efforts(rounds("- {number: e, ask: \"E?\", from: 1}")) == "19:14-15 \(told)")
    #expect(Understood.efforts(rounds("- {number: e, ask: \"E?\"}\n- {open: f, ask: \"F?\"}")) == "")
    #expect(
      Understood.efforts(rounds("- {number: e, ask: \"E?\", must: e > 1}")) == "19:14-15 \(told)")
    #expect(
      Understood.told(
        rounds(
          "- {choice: e, ask: \"E?\", options: {a: \"A\", b: {label: \"B\", when: perspective == customer}}}")
      )
        == "19:14-15 \(told)")
  }

  @Test("A value without rows takes its steps once, one with rows as often as there are rows") func rows() {
    // There are three steps left for each round that the last loop does not have.
    func isTold(_ item: String, _ slack: Int) -> Bool { Understood.efforts(rounds(item, slack: slack)) != "" }
    let once = "- {number: e, ask: \"E?\", from: 1 + 1}"
    #expect(isTold(once, 0) && !isTold(once, 1))
    let twice = "- {number: e, ask: \"E?\", from: 1 + 1, each: {a: \"A\", b: \"B\"}}"
    #expect(isTold(twice, 2) && !isTold(twice, 3))
    let set = "- {open: e, ask: \"E?\", each: {a: \"A\", b: \"B\"}}"
    #expect(isTold(set, 0) && !isTold(set, 1))
    let options = "- {choice: e, ask: \"E?\", each: {a: \"A\", b: \"B\"}, options: {x: \"X\"}}"
    #expect(isTold(options, 0) && !isTold(options, 1))
    let condition = "- {open: e, ask: \"E?\", when: perspective == customer}"
    #expect(isTold(condition, 0) && !isTold(condition, 1))
  }

  /// A questionnaire in which each text is so long as to be told, for what is in it.
  private func texts(_ place: String) -> String {
    var yaml = "- {choice: q0, ask: \"Q?\", missing: [], options: {a: \"A\", b: \"B\"}}\n"
    for link in 1...18 {
      let text = "{q\(link - 1)} {q\(link - 1)}"
      yaml += "- {choice: q\(link), ask: \"Q?\", missing: [], options: {a: \"\(text)\", b: \"B\"}}\n"
    }
    return yaml + place
  }

  @Test(
    "A text that takes too long is told wherever it stands",
    arguments: [
      "- {say: \"@ @ @ @ @\"}", "- {say: \"S\", instruct: \"@ @ @ @ @\"}", "- {instruct: \"@ @ @ @ @\"}",
      "- {section: s, title: \"@ @ @ @ @\", items: [{say: \"S\"}]}",
      "- {loop: l, title: \"@ @ @ @ @\", over: {a: \"A\"}, items: [{say: \"S\"}]}",
      "- {open: o, ask: \"@ @ @ @ @\"}", "- {open: o, ask: \"O?\", instruct: \"@ @ @ @ @\"}",
      "- {open: o, ask: \"O?\", help: \"@ @ @ @ @\"}", "- {open: o, ask: \"O?\", label: \"@ @ @ @ @\"}",
      "- {number: o, ask: \"O?\", must: {that: o > 1, message: \"@ @ @ @ @\"}}",
    ])
  func anywhere(_ item: String) {
    #expect(Understood.told(texts(item.replacing("@ @ @ @ @", with: "{q0}"))) == "")
    let told = Understood.told(texts(item.replacing("@ @ @ @ @", with: "{q18} {q18} {q18} {q18} {q18}")))
    #expect(told.hasPrefix("22:") && told.contains(" deep-definition: ") && !told.contains("\n"), "\(told)")
  }
}
