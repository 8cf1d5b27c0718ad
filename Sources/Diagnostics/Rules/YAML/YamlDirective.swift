extension Rule {
  package static let yamlDirective = Rule(
    "yaml-directive", .error,
    "A line that begins with %",
    """
    A line that starts with % at the left margin is an instruction to the YAML parser. Questionnaires do not need any. To \
    start a text with %, put it in double quotes.
    """,
    wrong: """
      %TAG ! tag:example.org,2026:
      ---
      questionnaire: example
      items:
        - say: "Thank you."
      """,
    right: """
      questionnaire: example
      items:
        - say: "Thank you."
      """)
}
