import Testing

/// Names of variables that clash, or that other programs keep for themselves.
@Suite struct VariableProblemTests {
  @Test(
    "Two variables of one name are told with both places",
    arguments: [
      (
        """
        - {open: a_b, ask: "A?"}
        - {choices: a, ask: "B?", options: {b: "B", c: "C"}}
        """,
        """
        4:15-16 variable-clash: two variables have the name `a_b`. Give one of the two questions or elements another id: variables are named after them. (see 3:12-15 the other variable is defined here)
        """
      ),
      (
        """
        - {open: a, ask: "A?", variable: X}
        - {open: b, ask: "B?", variable: X}
        - {open: c, ask: "C?", variable: x}
        """,
        """
        4:12-13 variable-clash: two variables have the name `X`. Give one of the two questions or elements another id: variables are named after them. (see 3:12-13 the other variable is defined here)
        """
      ),
      (
        """
        - {open: mode, ask: "M?"}
        - {open: wave, ask: "W?"}
        """,
        """
        3:12-16 variable-clash: the variable name `mode` is that of a column in every data set. Give the question another id.
        4:12-16 variable-clash: the variable name `wave` is that of a column in every data set. Give the question another id.
        """
      ),
      (
        #"- {open: a, ask: "A?", variable: status}"#,
        """
        3:12-13 variable-clash: the variable name `status` is that of a column in every data set. Give the question another id.
        """
      ),
      (
        """
        questionnaire: x
        segments: {a: {values: {p: {label: "P"}}}}
        sample: {fields: {b: number}}
        items:
          - {open: segment_a, ask: "A?"}
          - {open: sample_b, ask: "B?"}
        """,
        """
        2:12-13 variable-clash: two variables have the name `segment_a`. Give one of the two questions or elements another id: variables are named after them. (see 5:12-21 the other variable is defined here)
        3:19-20 variable-clash: two variables have the name `sample_b`. Give one of the two questions or elements another id: variables are named after them. (see 6:12-20 the other variable is defined here)
        """
      ),
      (
        """
        - loop: a23456789012345678901234567890
          over: {b23456789012345678901234567890: "B"}
          items:
            - {choices: c23456789012345678901234567890, ask: "C?", options: {d23456789012345678901234567890: "D", d23456789012345678901234567891: "E"}}
        """,
        """
        6:19-49 variable-clash: two variables have the name `c23456789012345678901234567890_b23456789012345678901234567890_d23456789012345678901234567891` in their first 64 characters. Give one of the two questions or elements another id: variables are named after them. (see 6:19-49 the other variable is defined here)
        """
      ),
      (
        """
        - {choices: a23456789012345678901234567890, ask: "A?", each: {b23456789012345678901234567890: "B"}, options: {c1: "C", c2: "D", c3: "E"}}
        """,
        ""
      ),
      (
        """
        - {section: s, order: random, items: [{open: a, ask: "A?"}, {open: b, ask: "B?"}]}
        - {open: s_order, ask: "S?"}
        """,
        """
        4:12-19 variable-clash: two variables have the name `s_order`. Give one of the two questions or elements another id: variables are named after them. (see 3:15-16 the other variable is defined here)
        """
      ),
    ])
  func clashes(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }

  @Test("Names that other programs keep are told") func reserved() {
    let table = """
      - {open: a, ask: "A?", variable: all} ⇒ 3:12-13 variable-clash: the variable name `all` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: and} ⇒ 3:12-13 variable-clash: the variable name `and` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: by} ⇒ 3:12-13 variable-clash: the variable name `by` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: eq} ⇒ 3:12-13 variable-clash: the variable name `eq` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: ge} ⇒ 3:12-13 variable-clash: the variable name `ge` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: gt} ⇒ 3:12-13 variable-clash: the variable name `gt` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: le} ⇒ 3:12-13 variable-clash: the variable name `le` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: lt} ⇒ 3:12-13 variable-clash: the variable name `lt` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: ne} ⇒ 3:12-13 variable-clash: the variable name `ne` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: not} ⇒ 3:12-13 variable-clash: the variable name `not` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: or} ⇒ 3:12-13 variable-clash: the variable name `or` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: to} ⇒ 3:12-13 variable-clash: the variable name `to` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: with} ⇒ 3:12-13 variable-clash: the variable name `with` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: byte} ⇒ 3:12-13 variable-clash: the variable name `byte` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: double} ⇒ 3:12-13 variable-clash: the variable name `double` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: float} ⇒ 3:12-13 variable-clash: the variable name `float` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: if} ⇒ 3:12-13 variable-clash: the variable name `if` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: in} ⇒ 3:12-13 variable-clash: the variable name `in` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: int} ⇒ 3:12-13 variable-clash: the variable name `int` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: long} ⇒ 3:12-13 variable-clash: the variable name `long` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: using} ⇒ 3:12-13 variable-clash: the variable name `using` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: str} ⇒ 3:12-13 variable-clash: the variable name `str` is reserved in SPSS or Stata. Give the question another id.
      - {open: a, ask: "A?", variable: All} ⇒
      - {open: a, ask: "A?", variable: interview} ⇒ 3:12-13 variable-clash: the variable name `interview` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: questionnaire} ⇒ 3:12-13 variable-clash: the variable name `questionnaire` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: version} ⇒ 3:12-13 variable-clash: the variable name `version` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: language} ⇒ 3:12-13 variable-clash: the variable name `language` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: interviewer} ⇒ 3:12-13 variable-clash: the variable name `interviewer` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: perspective} ⇒ 3:12-13 variable-clash: the variable name `perspective` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: wave} ⇒ 3:12-13 variable-clash: the variable name `wave` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: case} ⇒ 3:12-13 variable-clash: the variable name `case` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: simulated} ⇒ 3:12-13 variable-clash: the variable name `simulated` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: started_at} ⇒ 3:12-13 variable-clash: the variable name `started_at` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: ended_at} ⇒ 3:12-13 variable-clash: the variable name `ended_at` is that of a column in every data set. Give the question another id.
      - {open: a, ask: "A?", variable: mode} ⇒ 3:12-13 variable-clash: the variable name `mode` is that of a column in every data set. Give the question another id.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
