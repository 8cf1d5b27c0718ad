extension Rule {
  package static let bidirectionalControl = Rule(
    "bidirectional-control", .error,
    "An invisible character that changes the text direction",
    """
    Unicode has invisible characters that change the direction of the text after them. They can make a text look like \
    another text in an editor, on a screen and in a data set. Right-to-left languages are shown correctly without them.
    """,
    wrong: """
      - say: "Thank you\\u202E."
      """,
    right: """
      - say: "Thank you."
      """)
}
