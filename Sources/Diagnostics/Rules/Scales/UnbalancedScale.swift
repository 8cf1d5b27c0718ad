extension Rule {
  package static let unbalancedScale = Rule(
    "unbalanced-scale", .warning,
    "A scale with more good points than bad ones",
    """
    For example, a scale with three good points and one bad one makes results look better than they are. This warning \
    appears only if every label, in the source language, has a word that the program knows as good, bad or neutral.
    """,
    wrong: """
      questionnaire: example
      scales:
        quality: {points: ["Poor", "Fair", "Good", "Very good", "Excellent"]}
      items:
        - {rating: visit, ask: "How was it?", scale: quality}
      """,
    right: """
      questionnaire: example
      scales:
        quality: {points: ["Very poor", "Poor", "Fair", "Good", "Very good"]}
      items:
        - {rating: visit, ask: "How was it?", scale: quality}
      """)
}
