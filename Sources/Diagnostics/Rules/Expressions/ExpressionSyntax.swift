extension Rule {
  package static let expressionSyntax = Rule(
    "expression-syntax", .error,
    "An expression that cannot be read",
    """
    Conditions and computed values are expressions: `overall <= 4`, `account == personal and years >= 10`, \
    `channels has phone`, `overall is dk`. Equality is written with two equals signs, and conditions are joined with \
    `and`, `or`, `not`.
    """,
    wrong: """
      - number: years
        ask: "For how many years?"
      - say: "That is a long time."
        when: years = 10
      """,
    right: """
      - number: years
        ask: "For how many years?"
      - say: "That is a long time."
        when: years == 10
      """)
}
