extension Rule {
  package static let keyNotText = Rule(
    "key-not-text", .error,
    "A list or map instead of a key",
    """
    A key must be a text. A key that starts with [ or { is read as a list or a map. If you mean a text, put it in double \
    quotes.
    """,
    wrong: """
      - open: opinion
        ask: "What do you think?"
        {help}: "In your own words."
      """,
    right: """
      - open: opinion
        ask: "What do you think?"
        help: "In your own words."
      """)
}
