extension Rule {
  package static let fileEmpty = Rule(
    "file-empty", .error,
    "The file is empty",
    """
    The file is empty or contains only comments. A questionnaire starts with its id and has items.
    """,
    wrong: """
      # A questionnaire about our bank
      """,
    right: """
      # A questionnaire about our bank
      questionnaire: bank
      items:
        - say: "Thank you for your time."
      """)
}
