extension Rule {
  package static let oppositeScales = Rule(
    "opposite-scales", .warning,
    "Scales that run in opposite directions",
    """
    In this questionnaire, low numbers are good on one scale and bad on another. People who got used to the first scale \
    may answer the second one the wrong way round, and this cannot be detected later. Standard scales are not checked: \
    high numbers are good on all of them except effort.
    """,
    wrong: """
      questionnaire: example
      scales:
        pleased: {from: 1, to: 5, labels: {1: "Not pleased", 5: "Very pleased"}}
        grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}, best: low}
      items:
        - {rating: visit, ask: "How pleased are you?", scale: pleased}
        - {rating: overall, ask: "Which grade do you give us?", scale: grade}
      """,
    right: """
      questionnaire: example
      scales:
        pleased: {from: 1, to: 5, labels: {1: "Not pleased", 5: "Very pleased"}}
        grade: {from: 1, to: 5, labels: {1: "Very bad", 5: "Very good"}}
      items:
        - {rating: visit, ask: "How pleased are you?", scale: pleased}
        - {rating: overall, ask: "Which grade do you give us?", scale: grade}
      """)
}
