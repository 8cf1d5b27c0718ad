extension Rule {
  package static let severalDocuments = Rule(
    "several-documents", .error,
    "Several documents in one file",
    """
    A line of three dashes starts a new YAML document. Put each questionnaire in its own file, so that it has its own \
    history in git and its own version in the answers.
    """,
    wrong: """
      questionnaire: one
      items:
        - say: "Thank you."
      ---
      questionnaire: two
      items:
        - say: "Thank you."
      """,
    right: """
      questionnaire: one
      items:
        - say: "Thank you."
      """)
}
