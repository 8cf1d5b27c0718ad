import Checks
import Instruments
import Stories
import Testing
import Texts

/// One mistake, one message: what follows from another warning at the same place is left out.
@Suite struct ConsequenceTests {
  @Test("A condition that is never or always true is not reported where it is because of a wrong number")
  func causes() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {number: n, ask: "N?", from: 1, to: 5}
        - {say: "A", when: n == 0}
        - {say: "B", when: n < 9}
        - {say: "C", when: n is dk}
        - {say: "D", when: n < 1}
        - {say: "E", when: n is not dk}
        - {say: "F", when: n < 1 or n == 0}

      """
    #expect(
      Story.places(yaml) == [
        "outside-scale:5:27", "outside-scale:6:26", "never-missing:7:27", "never-true:8:22",
        "never-missing:9:31", "outside-scale:10:36",
      ])
  }

  @Test("A file with an error has no questionnaire, one with warnings has") func usable() {
    let good = "- {number: n, ask: \"N?\"}\n"
    #expect(Story.questionnaire(good)?.questions.map(\.id) == ["n"])
    #expect(Story.questionnaire(good + "- {say: \"A\", when: n < 3 and n > 3}\n")?.items.count == 2)
    #expect(Story.questionnaire(good + "- {say: \"A\", when: m < 3}\n") == nil)
    #expect(Story.questionnaire(": [") == nil)
  }

  @Test("Nothing is decided about a file that cannot be read") func unreadable() {
    for text in ["", ": [", "- {say: \"A\", when: m < 3}\n", "questionnaire: q\nitems: 3\n"] {
      let source = SourceText(name: "q.yaml", text)
      #expect(Checker.undecidedConditions(source).isEmpty)
      #expect(Checker.unreachedQuestions(source) == [])
    }
  }
}
