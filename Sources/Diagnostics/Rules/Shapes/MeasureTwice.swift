extension Rule {
  package static let measureTwice = Rule(
    "measure-twice", .error,
    "Two questions that measure the same outcome",
    """
    Only one question can measure an outcome such as `overall`; otherwise the analysis would not know which one to use. \
    Keep `measures` on one question and remove it from the others.
    """,
    wrong: """
      - rating: overall_today
        ask: "How satisfied are you today?"
        scale: standard.satisfaction10
        measures: overall
      - rating: overall_year
        ask: "How satisfied were you over the year?"
        scale: standard.satisfaction10
        measures: overall
      """,
    right: """
      - rating: overall_today
        ask: "How satisfied are you today?"
        scale: standard.satisfaction10
      - rating: overall_year
        ask: "How satisfied were you over the year?"
        scale: standard.satisfaction10
        measures: overall
      """)
}
