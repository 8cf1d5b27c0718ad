extension Rule {
  package static let deepDefinition = Rule(
    "deep-definition", .error,
    "A definition that takes too long to evaluate",
    """
    Conditions, loops, segments, lists and texts can use each other over up to 800 levels, and evaluating one of them can \
    take up to a million steps. In the example, each of a thousand rounds of one loop counts the thousand rounds of \
    another loop. Put the part that is used often into a `compute`, which is evaluated only once. The rounds of a loop \
    can depend on other loops over up to 8 levels, and up to 64 times.
    """,
    wrong: """
      - number: persons
        ask: "How many people live here?"
        from: 0
        to: 1000
      - loop: people
        times: persons
        at_most: 1000
        items:
          - number: age
            ask: "How old is person {number}?"
      - loop: cards
        times: count(people)
        at_most: 1000
        items:
          - open: name
            ask: "Which name shall be on card {number}?"
      """,
    right: """
      - number: persons
        ask: "How many people live here?"
        from: 0
        to: 1000
      - loop: people
        times: persons
        at_most: 1000
        items:
          - number: age
            ask: "How old is person {number}?"
      - compute: people_here
        value: count(people)
      - loop: cards
        times: people_here
        at_most: 1000
        items:
          - open: name
            ask: "Which name shall be on card {number}?"
      """)
}
