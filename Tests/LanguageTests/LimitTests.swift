import Testing

@testable import Language

/// How much a questionnaire may ask for: the last that is let in, and the first that is told.
@Suite struct LimitTests {
  /// The kinds and lines of what is told.
  private func told(_ yaml: String) -> [String] { lines(Understood.told(yaml)) }

  private func lines(_ told: String) -> [String] {
    told.split(separator: "\n").map { line in
      let place = line.split(separator: " ")
      return "\(place[0].split(separator: "-")[0]) \(place[1].dropLast())"
    }
  }

  private func condition(_ text: String) -> [String] {
    told("- {number: n, ask: \"N?\"}\n- say: \"S\"\n  when: \(text)")
  }

  @Test("Parentheses go 63 levels deep, and `not` stands 63 times in a row") func nesting() {
    func nested(_ count: Int) -> String {
      String(repeating: "(", count: count) + "n > 1" + String(repeating: ")", count: count)
    }
    #expect(condition(nested(63)) == [] && condition(nested(64)) == ["5:75 expression-syntax"])
    func negated(_ count: Int) -> String { String(repeating: "not ", count: count) + "n > 1" }
    #expect(condition(negated(63)) == [] && condition(negated(64)) == ["5:267 expression-syntax"])
    // What is closed again does not count.
    let flat = Array(repeating: "(n > 1)", count: 70).joined(separator: " and ")
    #expect(condition(flat) == [])
    let apart = Array(repeating: "not n > 1", count: 70).joined(separator: " and ")
    #expect(condition(apart) == [])
  }

  @Test("An expression has 1000 words and signs, its end among them") func words() {
    func sum(_ count: Int) -> String { "n > 0" + String(repeating: " + 1", count: count) }
    #expect(condition(sum(498)) == [] && condition(sum(499)) == ["5:2010 expression-syntax"])
  }

  @Test("Names like an unknown key are looked for a hundred times in a file") func unknownKeys() {
    let yaml = String(repeating: "- {say: \"S\", wen: n}\n", count: 101)
    let told = Understood.told(yaml).split(separator: "\n")
    #expect(
      told[99]
        == "102:16-19 unknown-key: `wen` is not a key of a `say`. Did you mean `when`? [put 102:16-19 when]")
    #expect(
      told[100] == "103:16-19 unknown-key: `wen` is not a key of a `say`. Allowed keys: say, instruct, when.")
  }

  @Test("There are 100,000 fields, with all rounds and rows; what goes beyond is told once") func fields() {
    let most =
      "- {loop: a, times: 2, at_most: 1000, items: [{loop: b, times: 2, at_most: 100, items: [{open: o, ask: \"O?\"}]}]}\n"
    func resolved(_ yaml: String) -> [String] { lines(Understood.resolved(yaml)) }
    #expect(resolved(most) == [])
    #expect(
      resolved(most + "- {open: p, ask: \"P?\"}\n- {open: q, ask: \"Q?\"}\n") == ["4:12 too-many-fields"])
    #expect(resolved(most.replacing("100,", with: "101,")) == ["3:97 too-many-fields"])
  }

  @Test("The rounds of loops depend on others over eight levels, and sixty-four times") func loops() {
    func chain(_ count: Int) -> String {
      var yaml = "- {loop: l0, times: 2, at_most: 2, items: [{open: o0, ask: \"O?\"}]}\n"
      for link in 1...count {
        yaml +=
          "- {loop: l\(link), times: count(l\(link - 1)), at_most: 2, items: [{open: o\(link), ask: \"O?\"}]}\n"
      }
      return yaml
    }
    #expect(told(chain(8)) == [] && told(chain(9)) == ["4:29 deep-definition"])
    func often(_ count: Int) -> String {
      let times = Array(repeating: "count(l)", count: count).joined(separator: " + ")
      return """
        - {loop: l, times: 2, at_most: 2, items: [{open: o, ask: "O?"}]}
        - {loop: m, times: \(times), at_most: 2, items: [{open: p, ask: "P?"}]}
        - {say: "S", when: count(m) > 1}
        """
    }
    #expect(told(often(63)) == [] && told(often(64)) == ["4:721 deep-definition"])
  }
}
