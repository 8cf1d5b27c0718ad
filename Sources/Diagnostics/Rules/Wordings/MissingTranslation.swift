extension Rule {
  package static let missingTranslation = Rule(
    "missing-translation", .warning,
    "A translation is missing",
    """
    The file has several languages, but this text is not available in all of them. Respondents will see the source \
    language instead.
    """,
    wrong: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you."}
      """,
    right: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you.", it: "Grazie."}
      """)
}
