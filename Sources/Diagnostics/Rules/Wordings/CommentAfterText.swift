extension Rule {
  package static let commentAfterText = Rule(
    "comment-after-text", .warning,
    "A comment directly after a text",
    """
    A # after a space starts a comment, even in the middle of a text without quotes. If it belongs to the text, put the \
    whole text in double quotes. If it is a comment, put the text before it in double quotes, so that readers see where \
    the text ends.
    """,
    wrong: """
      - say: Welcome to your #1 bank, and to our # 1 service.
      """,
    right: """
      - say: "Welcome to your #1 bank, and to our # 1 service."
      """)
}
