extension Rule {
  package static let neverMissing = Rule(
    "never-missing", .warning,
    "A missing answer that is not offered",
    """
    The condition tests for a missing answer that the question does not offer, so it is never true. Offer this answer \
    with `missing`, or remove the condition.
    """,
    wrong: """
      - number: years
        ask: "For how many years?"
      - say: "Never mind."
        when: years is na
      """,
    right: """
      - number: years
        ask: "For how many years?"
        missing: [dk, na]
      - say: "Never mind."
        when: years is na
      """)
}
