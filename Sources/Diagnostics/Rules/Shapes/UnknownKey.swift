extension Rule {
  package static let unknownKey = Rule(
    "unknown-key", .error,
    "An unknown key",
    """
    Each part of a questionnaire has its own keys. This key is not one of them: it is misspelled, or belongs to a level \
    above or below. Unknown keys are errors, because otherwise they would silently have no effect.
    """,
    wrong: """
      - open: opinion
        aks: "What do you think?"
        ask: "What do you think?"
      """,
    right: """
      - open: opinion
        ask: "What do you think?"
      """)
}
