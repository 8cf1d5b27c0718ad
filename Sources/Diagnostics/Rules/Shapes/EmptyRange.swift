extension Rule {
  package static let emptyRange = Rule(
    "empty-range", .error,
    "An empty range",
    """
    The end of the range is before its start, so no answer would be valid.
    """,
    wrong: """
      - choices: channels
        ask: "How do you reach us?"
        options: {phone: "By phone", mail: "By mail", branch: "At a branch"}
        at_least: 3
        at_most: 2
      """,
    right: """
      - choices: channels
        ask: "How do you reach us?"
        options: {phone: "By phone", mail: "By mail", branch: "At a branch"}
        at_least: 2
        at_most: 3
      """)
}
