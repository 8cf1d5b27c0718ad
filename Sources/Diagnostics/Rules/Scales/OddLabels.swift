extension Rule {
  package static let oddLabels = Rule(
    "odd-labels", .warning,
    "A scale with labels on one side only",
    """
    Some points of the scale have labels, but one end has none, or a point has a label and its counterpart on the other \
    side has none. Labels attract answers, and people have to guess the meaning of an end without a label. Label both \
    ends, or all points.
    """,
    wrong: """
      questionnaire: example
      scales:
        pleased: {from: 1, to: 7, labels: {7: "Very pleased"}}
      items:
        - {rating: visit, ask: "How pleased are you?", scale: pleased}
      """,
    right: """
      questionnaire: example
      scales:
        pleased: {from: 1, to: 7, labels: {1: "Very displeased", 7: "Very pleased"}}
      items:
        - {rating: visit, ask: "How pleased are you?", scale: pleased}
      """)
}
