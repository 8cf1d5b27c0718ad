extension Rule {
  package static let laterQuestion = Rule(
    "later-question", .error,
    "A question that has not been asked yet",
    """
    A condition can only use earlier answers, not those of later questions. Otherwise going back and forth could change \
    the route unexpectedly. To check the answer of the question itself, use `must` or `should`.
    """,
    wrong: """
      - say: "That is a long time."
        when: years >= 10
      - number: years
        ask: "For how many years?"
      """,
    right: """
      - number: years
        ask: "For how many years?"
      - say: "That is a long time."
        when: years >= 10
      """)
}
