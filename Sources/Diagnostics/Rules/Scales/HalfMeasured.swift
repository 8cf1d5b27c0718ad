extension Rule {
  package static let halfMeasured = Rule(
    "half-measured", .warning,
    "A factor that is rated for importance only, or for satisfaction only",
    """
    The questionnaire asks about importance and satisfaction for other factors, but only about one of the two for this \
    factor, so it cannot be compared. Without satisfaction you do not know whether it needs improvement; without \
    importance you do not know its priority. Ask both questions about it, or neither.
    """,
    wrong: """
      questionnaire: example
      factors:
        price: "The price"
        advice: "The advice"
      items:
        - rating: importance
          ask: "How important is {factor} to you?"
          each: factors
          scale: standard.importance10
          measures: importance
        - rating: satisfied_price
          ask: "How satisfied are you with the price?"
          scale: standard.satisfaction10
          measures: {satisfaction: price}
      """,
    right: """
      questionnaire: example
      factors:
        price: "The price"
        advice: "The advice"
      items:
        - rating: importance
          ask: "How important is {factor} to you?"
          each: factors
          scale: standard.importance10
          measures: importance
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
          measures: satisfaction
      """)
}
