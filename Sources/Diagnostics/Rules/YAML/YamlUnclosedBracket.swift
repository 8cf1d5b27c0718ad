extension Rule {
  package static let yamlUnclosedBracket = Rule(
    "unclosed-bracket", .error,
    "A bracket that is never closed",
    """
    A list in [brackets] or a map in {braces} is not closed before the next part of the file starts.
    """,
    wrong: """
      questionnaire: example
      languages: [en, it
      items:
        - say: {en: "Thank you.", it: "Grazie."}
      """,
    right: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you.", it: "Grazie."}
      """)
}
