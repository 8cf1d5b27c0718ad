extension Rule {
  package static let yamlNeedsQuotes = Rule(
    "needs-quotes", .error,
    "A text that needs quotes",
    """
    Some characters have a meaning in YAML: a colon before a space, a # after a space, brackets, braces, and within these \
    also commas. A text without quotes that contains one of them is split, or cannot be read.

    To avoid this, put every wording in double quotes. Write a quote within the text with a backslash before it.
    """,
    wrong: """
      - open: opinion
        ask: Votre avis : merci
      """,
    right: """
      - open: opinion
        ask: "Votre avis : merci"
      """)
}
