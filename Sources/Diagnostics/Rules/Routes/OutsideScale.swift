extension Rule {
  package static let outsideScale = Rule(
    "outside-scale", .warning,
    "A comparison with a number outside the scale",
    """
    The answers are the points of a scale, or numbers between two bounds. The condition compares them with a number \
    outside, so it is always true or never. Either it is a typing mistake, or the scale has become shorter since the \
    condition was written.
    """,
    wrong: """
      - rating: overall
        ask: "How satisfied are you with us?"
        scale: standard.satisfaction5
      - open: reason
        ask: "What could be better?"
        when: overall <= 8
      """,
    right: """
      - rating: overall
        ask: "How satisfied are you with us?"
        scale: standard.satisfaction5
      - open: reason
        ask: "What could be better?"
        when: overall <= 3
      """)
}
