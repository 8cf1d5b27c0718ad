extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax", .error,
    "The file cannot be read as YAML",
    """
    The file cannot be read from this place on, so the rest is not checked. Most often a colon is missing after a key, \
    or a text with special characters is not in quotes.
    """,
    wrong: """
      questionnaire: example
      items
        - say: "Thank you."
      """,
    right: """
      questionnaire: example
      items:
        - say: "Thank you."
      """)
}
