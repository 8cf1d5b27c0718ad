extension Rule {
  package static let controlCharacter = Rule(
    "control-character", .error,
    "A control character in the text",
    """
    Control characters are invisible in most editors, but they can make a terminal clear the screen or show other text. \
    They often come from copying out of other programs. They are not allowed, not even as escapes in double quotes. \
    To write a line break within a wording, use a block text.
    """,
    wrong: """
      - say: "Thank\\x1byou."
      """,
    right: """
      - say: |
          Thank
          you.
      """)
}
