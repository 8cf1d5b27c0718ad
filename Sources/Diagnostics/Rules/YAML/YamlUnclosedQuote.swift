extension Rule {
  package static let yamlUnclosedQuote = Rule(
    "unclosed-quote", .error,
    "A quote that is never closed",
    """
    The closing quote is missing, so everything up to the next quote, or the end of the file, is read as the text. If the \
    text itself contains quotes, write them with a backslash in double quotes, or doubled in single quotes.
    """,
    wrong: """
      - say: "Thank you.
      """,
    right: """
      - say: "Thank you."
      """)
}
