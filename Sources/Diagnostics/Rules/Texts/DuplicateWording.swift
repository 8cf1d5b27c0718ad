extension Rule {
  package static let duplicateWording = Rule(
    "duplicate-wording", .warning,
    "Two questions with the same wording",
    """
    Two questions in a section have the same wording: one was copied and not changed, or one is not needed. Reword it, or \
    delete it. Questions in different sections are not checked, and neither are questions whose conditions exclude each \
    other.
    """,
    wrong: """
      - open: liked
        ask: "What did you like best?"
      - open: disliked
        ask: "What did you like best?"
      """,
    right: """
      - open: liked
        ask: "What did you like best?"
      - open: disliked
        ask: "What did you like least?"
      """)
}
