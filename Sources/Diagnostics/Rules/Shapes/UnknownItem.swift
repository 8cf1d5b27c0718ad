extension Rule {
  package static let unknownItem = Rule(
    "unknown-item", .error,
    "An item of an unknown kind",
    """
    The first key of an item is its kind, and the value is its id: `- rating: overall`. Common kinds of questions are \
    choice, choices, rating, number, open and mentions. Other kinds of items are say, compute, section, loop and end.
    """,
    wrong: """
      - ratng: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction10
      """,
    right: """
      - rating: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction10
      """)
}
