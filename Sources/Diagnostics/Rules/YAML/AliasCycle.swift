extension Rule {
  package static let aliasCycle = Rule(
    "alias-cycle", .error,
    "An alias inside the value that it repeats",
    """
    `*name` is inside the map or list marked with `&name`, so it would repeat itself endlessly. Write the entries out \
    instead.
    """,
    wrong: """
      questionnaire: example
      items: &all
        - section: one
          items: *all
      """,
    right: """
      questionnaire: example
      items:
        - section: one
          items:
            - say: "Thank you."
      """)
}
