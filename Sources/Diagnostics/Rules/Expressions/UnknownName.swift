extension Rule {
  package static let unknownName = Rule(
    "unknown-name", .error,
    "An unknown name in an expression",
    """
    Expressions refer to questions, scales, lists and segments by their ids. There is nothing with this id. Often it is \
    a typing mistake.
    """,
    wrong: """
      - number: years
        ask: "For how many years?"
      - say: "That is a long time."
        when: yaers >= 10
      """,
    right: """
      - number: years
        ask: "For how many years?"
      - say: "That is a long time."
        when: years >= 10
      """)
}
