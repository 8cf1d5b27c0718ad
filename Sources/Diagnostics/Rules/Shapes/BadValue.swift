extension Rule {
  package static let badValue = Rule(
    "bad-value", .error,
    "An invalid word",
    """
    Some keys accept only certain words, or can be used only together with certain other keys.
    """,
    wrong: """
      - choice: branch
        ask: "Which branch?"
        options: {north: "North", south: "South"}
        order: randm
      """,
    right: """
      - choice: branch
        ask: "Which branch?"
        options: {north: "North", south: "South"}
        order: random
      """)
}
