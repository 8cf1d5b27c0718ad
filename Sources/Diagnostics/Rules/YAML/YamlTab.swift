extension Rule {
  package static let yamlTab = Rule(
    "tab", .error,
    "A tab instead of spaces",
    """
    YAML allows only spaces for indentation. Most editors can insert spaces when you press the Tab key.
    """,
    wrong: "questionnaire: example\nitems:\n\t- say: \"Thank you.\"\n",
    right: """
      questionnaire: example
      items:
        - say: "Thank you."
      """)
}
