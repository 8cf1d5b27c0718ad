extension Rule {
  package static let unreachableItem = Rule(
    "unreachable-item", .warning,
    "An item that no interview reaches",
    """
    With any possible answers, every interview ends before this item or skips it. `check` considers all possible answers: \
    the options and points of each question, its missing answers, the conditions around it, the ends before it, and the \
    checks on answers. It shows the lines that cause the problem.
    """,
    wrong: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - end: completed
      - open: reason
        ask: "What made you one?"
      """,
    right: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - end: completed
        when: customer is not yes
      - open: reason
        ask: "What made you one?"
      """)
}
