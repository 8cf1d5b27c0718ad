extension Rule {
  package static let sameTranslation = Rule(
    "same-translation", .warning,
    "A text that is not translated",
    """
    The text in one language is identical to the text in the source language. It was probably copied to be translated \
    later, and respondents would read the wrong language. Translate it, or delete it until there is a translation. Texts \
    of one or two words are not checked, because names are often the same in all languages. For a longer name, silence \
    the warning with a comment.
    """,
    wrong: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you for your time.", it: "Thank you for your time."}
      """,
    right: """
      questionnaire: example
      languages: [en, it]
      items:
        - say: {en: "Thank you for your time.", it: "Grazie per il suo tempo."}
      """)
}
