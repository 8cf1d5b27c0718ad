extension Rule {
  package static let unknownFunction = Rule(
    "unknown-function", .error,
    "A function that does not exist",
    """
    The functions are if, count, mean, sum, min, max and years_between.
    """,
    wrong: """
      - number: visits
        ask: "How many visits?"
      - number: calls
        ask: "How many calls?"
      - compute: contacts
        value: summ(visits, calls)
      """,
    right: """
      - number: visits
        ask: "How many visits?"
      - number: calls
        ask: "How many calls?"
      - compute: contacts
        value: sum(visits, calls)
      """)
}
