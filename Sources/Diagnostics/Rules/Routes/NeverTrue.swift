extension Rule {
  package static let neverTrue = Rule(
    "never-true", .warning,
    "A condition that is never true",
    """
    No possible answers make this condition true: it compares a question with a value that the question cannot have, or \
    it contradicts what must be true to get here. Often `and` was written instead of `or`, or a scale has become shorter. \
    The earlier ends, checks and conditions that it conflicts with are shown. If it is a check (`must`, `should`), no \
    answer can pass it.

    Conditions on texts, today's date, rankings and amounts are not checked.
    """,
    wrong: """
      - rating: overall
        ask: "How satisfied are you with us?"
        scale: standard.satisfaction5
      - open: reason
        ask: "What was best?"
        when: overall >= 4 and overall is dk
      """,
    right: """
      - rating: overall
        ask: "How satisfied are you with us?"
        scale: standard.satisfaction5
      - open: reason
        ask: "What was best?"
        when: overall >= 4 or overall is dk
      """)
}
