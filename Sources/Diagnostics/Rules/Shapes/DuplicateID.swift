extension Rule {
  package static let duplicateID = Rule(
    "duplicate-id", .error,
    "The same id twice",
    """
    Every question, section and loop needs its own id, because conditions and the columns of a data set refer to it.
    """,
    wrong: """
      - open: opinion
        ask: "What do you think of our prices?"
      - open: opinion
        ask: "What do you think of our service?"
      """,
    right: """
      - open: opinion_of_prices
        ask: "What do you think of our prices?"
      - open: opinion_of_service
        ask: "What do you think of our service?"
      """)
}
