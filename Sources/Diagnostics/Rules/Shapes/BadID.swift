extension Rule {
  package static let badID = Rule(
    "bad-id", .error,
    "An invalid id",
    """
    Ids become names of variables in data sets, and are used in conditions. An id starts with a lowercase letter, followed \
    by lowercase letters, digits and underscores. It has at most 32 characters, and is not a word of the expression \
    language.
    """,
    wrong: """
      - open: Your opinion
        ask: "What do you think?"
      """,
    right: """
      - open: your_opinion
        ask: "What do you think?"
      """)
}
