extension Rule {
  package static let missingKey = Rule(
    "missing-key", .error,
    "A key is missing",
    """
    This part of a questionnaire needs a key that is missing.
    """,
    wrong: """
      - rating: overall
        ask: "All in all, how satisfied are you?"
      """,
    right: """
      - rating: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction10
      """)
}
