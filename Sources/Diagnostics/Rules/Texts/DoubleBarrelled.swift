extension Rule {
  package static let doubleBarrelled = Rule(
    "double-barrelled", .warning,
    "Two questions in one",
    """
    A person who is satisfied with the price but not with the quality cannot answer a question about “price and quality”, \
    and you cannot know later which of the two an answer was about. The program looks for words that join things (`and` in \
    English, `e` in Italian, also `et`, `i`, `en`, `und`, `y`) in ratings and factors, in the source language. It does not \
    detect `A/B` and `A & B`. If the words mean one thing to respondents, silence the warning with a comment: \
    `# double-barrelled: one thing to them`.
    """,
    wrong: """
      - rating: satisfaction
        ask: "How satisfied are you with our price and quality?"
        scale: standard.satisfaction10
      """,
    right: """
      - rating: satisfaction
        ask: "How satisfied are you with our price?"
        scale: standard.satisfaction10
      - rating: quality
        ask: "How satisfied are you with our quality?"
        scale: standard.satisfaction10
      """)
}
