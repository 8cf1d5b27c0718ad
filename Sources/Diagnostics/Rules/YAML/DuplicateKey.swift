extension Rule {
  package static let duplicateKey = Rule(
    "duplicate-key", .error,
    "The same key twice",
    """
    A map can have each key only once. Many programs silently keep the last of two entries with the same key. Here it is \
    an error, because one of the two would be lost.
    """,
    wrong: """
      - open: opinion
        ask: "What do you think?"
        ask: "What is your opinion?"
      """,
    right: """
      - open: opinion
        ask: "What do you think?"
      """)
}
