import Stories
import Testing

/// Names of variables that other programs cut, reserve, or confuse.
@Suite struct VariableNameTests {
  @Test(
    "A name of more than 32 characters is reported once for a question, and whenever it becomes another's")
  func long() {
    let yaml = """
      questionnaire: long
      items:
        - {number: a1234567890123456789012345678901, ask: "A?"}
        - {choices: c1234567890123456789012345678, ask: "D?", options: {one: "1", two: "2", four: "4", fours: "5"}}
        - {rating: d12345678901234567890123456789, ask: "E?", scale: standard.nps, each: {x: "X", yz: "Y", z2: "Z"}}
        - {choices: d1234567890123456789012345678901, variable: short, ask: "E?", options: {one: "1", two: "2"}}

      """
    #expect(Story.places(yaml) == ["long-name:4:15", "long-name:4:15", "long-name:5:14"])
    #expect(
      Story.report(yaml).contains(
        """
        story.yaml:4:15: warning[long-name]: the variable `c1234567890123456789012345678_one` has more than 32 characters: Stata cuts it to `c1234567890123456789012345678_on`

        """))
    #expect(
      Story.report(yaml).contains(
        """
        story.yaml:4:15: warning[long-name]: Stata cuts names after 32 characters: `c1234567890123456789012345678_four` and `c1234567890123456789012345678_fours` both become `c1234567890123456789012345678_fo`

        """))
    #expect(
      Story.report(yaml).contains(
        "  = Shorten the id of the question, option or factor, or give the question a short `variable`.\n"))
  }

  @Test("Reserved words of R, and names that differ only in upper and lower case, are reported")
  func reserved() {
    let yaml = """
      questionnaire: reserved
      items:
        - {number: next, ask: "A?"}
        - {number: again, ask: "B?", variable: Next}
        - {number: age, ask: "C?"}
        - {number: old, ask: "D?", variable: Age}
        - {number: older, ask: "E?", variable: AGE}
        - {number: b, ask: "F?", variable: "NA"}
        - {number: function, ask: "H?", variable: f}
        - {number: nan, ask: "I?"}

      """
    let reserved = "Give the question another id, or a `variable`: in R, this name needs backticks."
    let other = "Rename one of them: SPSS and most spreadsheets do not distinguish them."
    #expect(
      Story.report(yaml) == """
        story.yaml:3:14: warning[reserved-name]: the variable `next` is a reserved word in R
        3 |   - {number: next, ask: "A?"}
          |              ^^^^
          = \(reserved)
        story.yaml:4:14: warning[reserved-name]: the variables `Next` and `next` differ only in upper and lower case
        4 |   - {number: again, ask: "B?", variable: Next}
          |              ^^^^^
          = \(other)
          = the other variable comes from here (line 3, column 14)
        story.yaml:6:14: warning[reserved-name]: the variables `Age` and `age` differ only in upper and lower case
        6 |   - {number: old, ask: "D?", variable: Age}
          |              ^^^
          = \(other)
          = the other variable comes from here (line 5, column 14)
        story.yaml:7:14: warning[reserved-name]: the variables `AGE` and `age` differ only in upper and lower case
        7 |   - {number: older, ask: "E?", variable: AGE}
          |              ^^^^^
          = \(other)
          = the other variable comes from here (line 5, column 14)
        story.yaml:8:14: warning[reserved-name]: the variable `NA` is a reserved word in R
        8 |   - {number: b, ask: "F?", variable: "NA"}
          |              ^
          = \(reserved)

        """)
  }
}
