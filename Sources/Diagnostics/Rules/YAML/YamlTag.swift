extension Rule {
  package static let yamlTag = Rule(
    "yaml-tag", .error,
    "YAML tags are not allowed",
    """
    Words that start with ! tell some programs the type of a value, or what code to run. In a questionnaire, the key \
    decides the type. To start a text with !, put it in double quotes.
    """,
    wrong: """
      - say: !important "Thank you."
      """,
    right: """
      - say: "Thank you."
      """)
}
