extension Rule {
  package static let emptyWording = Rule(
    "empty-wording", .error,
    "A text is missing",
    """
    A wording is empty, or has no text in the source language, which is shown if a translation is missing. Often the \
    text starts with #, so YAML reads it as a comment.
    """,
    wrong: """
      - say: # 1 bank in town!
      """,
    right: """
      - say: "# 1 bank in town!"
      """)
}
