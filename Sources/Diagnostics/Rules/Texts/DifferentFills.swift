extension Rule {
  package static let differentFills = Rule(
    "different-fills", .warning,
    "Translations with different fills",
    """
    The text has a fill in one language but not in another. So one of the texts says something else, or does not mention \
    what the question is about. Write the same `{…}` in every language.
    """,
    wrong: """
      questionnaire: example
      languages: [en, it]
      factors:
        price: {en: "The price", it: "Il prezzo"}
      items:
        - rating: satisfaction
          ask: {en: "How satisfied are you with {factor}?", it: "Quanto è soddisfatto?"}
          each: factors
          scale: standard.satisfaction10
      """,
    right: """
      questionnaire: example
      languages: [en, it]
      factors:
        price: {en: "The price", it: "Il prezzo"}
      items:
        - rating: satisfaction
          ask: {en: "How satisfied are you with {factor}?", it: "Quanto è soddisfatto: {factor}?"}
          each: factors
          scale: standard.satisfaction10
      """)
}
