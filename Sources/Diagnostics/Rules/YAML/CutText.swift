extension Rule {
  package static let cutText = Rule(
    "cut-text", .warning,
    "A comma that probably splits a text",
    """
    In brackets, a comma ends a text that is not in quotes. One of these texts starts with a lowercase letter although the \
    first starts with a capital letter, or some are in quotes and others are not. So it is probably the rest of the text \
    before it. If all texts start with lowercase letters and none is in quotes, this problem is not detected.
    """,
    wrong: """
      questionnaire: example
      scales:
        often: {points: [Never, Once, or twice, Often]}
      items:
        - {rating: visits, ask: "How often were you here?", scale: often}
      """,
    right: """
      questionnaire: example
      scales:
        often: {points: ["Never", "Once, or twice", "Often"]}
      items:
        - {rating: visits, ask: "How often were you here?", scale: often}
      """)
}
