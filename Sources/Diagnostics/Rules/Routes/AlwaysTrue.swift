extension Rule {
  package static let alwaysTrue = Rule(
    "always-true", .warning,
    "A condition that is always true",
    """
    Whenever an interview gets to this condition, it is true, whatever the answers are, so it has no effect. Remove it or \
    correct it. If it is a check, every answer passes it. Note that `overall >= 1` is not always true: it is not true for \
    people who answered “don't know”.
    """,
    wrong: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - end: screened_out
        when: customer is not yes
      - open: reason
        ask: "What made you one?"
        when: customer == yes
      """,
    right: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - end: screened_out
        when: customer is not yes
      - open: reason
        ask: "What made you one?"
      """)
}
