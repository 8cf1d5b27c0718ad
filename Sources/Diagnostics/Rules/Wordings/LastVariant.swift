extension Rule {
  package static let lastVariant = Rule(
    "last-variant", .error,
    "Variants that do not cover every case",
    """
    The first variant whose condition is true is used. So every variant except the last needs a `when`, and the last has \
    none: it is for all other cases. The same applies to the groups of a segment: only one of them can have no `when`.
    """,
    wrong: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - say:
          - when: customer == yes
            text: "Thank you for your trust."
          - when: customer == no
            text: "Thank you for your time."
      """,
    right: """
      - choice: customer
        ask: "Are you a customer?"
        options: {yes: "Yes", no: "No"}
      - say:
          - when: customer == yes
            text: "Thank you for your trust."
          - text: "Thank you for your time."
      """)
}
