import Reports
import Stories
import Testing

/// The designs of best-worst questions in words.
@Suite struct DesignTextTests {
  @Test("How often each is shown, alone, with another, and in a place: once, so often, or from to")
  func designs() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: designs
        factors: {a: "A", b: "B", c: "C"}
        lists: {seven: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F", g: "G"}}
        items:
          - {number: n, ask: "N?"}
          - {best_worst: pairs, ask: "Which?", of: factors, per_set: 2, times: 2}
          - {best_worst: triples, ask: "Which?", of: seven, per_set: 3, times: 3}
          - {best_worst: uneven, ask: "Which?", of: seven, per_set: 4, times: 1}
        """))
    let text = DesignText.render(questionnaire)
    #expect(
      text == """
        pairs: 3 elements in 3 sets of 2, in 3 versions
          shown         2 times
          together      once
          in a place    once
          D-efficiency  100.0 % of a balanced design
        triples: 7 elements in 7 sets of 3, in 7 versions
          shown         3 times
          together      once
          in a place    once
          D-efficiency  100.0 % of a balanced design
        uneven: 7 elements in 2 sets of 4, in 7 versions
          shown         1 to 2 times
          together      0 to 1 times
          in a place    0 to 1 times
          D-efficiency  87.1 % of a balanced design

        """)
  }

  @Test("A questionnaire without best-worst questions has no designs") func none() throws {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    #expect(DesignText.render(questionnaire).isEmpty)
  }
}
