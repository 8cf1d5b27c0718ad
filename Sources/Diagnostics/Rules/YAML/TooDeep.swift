extension Rule {
  package static let tooDeep = Rule(
    "too-deep", .error,
    "Nested too deep",
    """
    Maps and lists can be nested 64 levels deep. A questionnaire with sections in loops in sections needs about ten, so a \
    file with more has probably lost some brackets, or is not a questionnaire.
    """,
    wrong: "questionnaire: example\nabout: " + String(repeating: "[", count: 64)
      + String(repeating: "]", count: 64)
      + "\nitems:\n  - say: \"Thank you.\"\n",
    right: """
      questionnaire: example
      about: "A note for colleagues."
      items:
        - say: "Thank you."
      """)
}
