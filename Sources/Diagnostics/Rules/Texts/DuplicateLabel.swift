extension Rule {
  package static let duplicateLabel = Rule(
    "duplicate-label", .warning,
    "The same label twice",
    """
    Two options of a question, two factors, two scale points or two groups have the same label. Respondents and readers \
    of tables cannot distinguish them.
    """,
    wrong: """
      - choice: how
        ask: "How did you order?"
        options: {web: "Online", app: "Online", shop: "In the shop"}
      """,
    right: """
      - choice: how
        ask: "How did you order?"
        options: {web: "On the website", app: "In the app", shop: "In the shop"}
      """)
}
