extension Rule {
  package static let unknownLanguage = Rule(
    "unknown-language", .error,
    "An unknown language",
    """
    A wording in several languages is a map from languages to texts, and `languages` at the top of the file lists the \
    languages. This key is not one of them. It may be a typing mistake, a language missing from the list, or a part of a \
    text without quotes.
    """,
    wrong: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you.", ita: "Grazie.", it: "Grazie."}
      """,
    right: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you.", it: "Grazie."}
      """)
}
