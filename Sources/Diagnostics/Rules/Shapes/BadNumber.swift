extension Rule {
  package static let badNumber = Rule(
    "bad-number", .error,
    "An invalid number",
    """
    Expected a whole number, in digits and within the bounds in the message.
    """,
    wrong: """
      - mentions: matters
        ask: "What matters most to you?"
        at_most: three
      """,
    right: """
      - mentions: matters
        ask: "What matters most to you?"
        at_most: 3
      """)
}
