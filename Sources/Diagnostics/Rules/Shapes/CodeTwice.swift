extension Rule {
  package static let codeTwice = Rule(
    "code-twice", .error,
    "Two options with the same code",
    """
    The code of an option is its `value`, or its position in the list: 1, 2, 3 … Codes are typed and exported, so each \
    option needs its own. Often the problem is that only some options have a `value`.
    """,
    wrong: """
      - choice: branch
        ask: "Which branch?"
        options:
          north: {label: "North", value: 2}
          south: "South"
      """,
    right: """
      - choice: branch
        ask: "Which branch?"
        options:
          north: {label: "North", value: 2}
          south: {label: "South", value: 1}
      """)
}
