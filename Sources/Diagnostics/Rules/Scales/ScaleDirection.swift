extension Rule {
  package static let scaleDirection = Rule(
    "scale-direction", .warning,
    "A scale with its good end at the low numbers",
    """
    The program assumes that high numbers are good. According to its labels, the low end of this scale is the good one, so \
    averages and all results would be reversed. Add `best: low`; the answers themselves are not changed. If the \
    questionnaire also has scales with the good end at the high numbers, you may get another warning: `opposite-scales`.
    """,
    wrong: """
      questionnaire: example
      scales:
        grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}}
      items:
        - {rating: visit, ask: "Which grade do you give us?", scale: grade}
      """,
    right: """
      questionnaire: example
      scales:
        grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}, best: low}
      items:
        - {rating: visit, ask: "Which grade do you give us?", scale: grade}
      """)
}
