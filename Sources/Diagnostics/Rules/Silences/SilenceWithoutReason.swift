extension Rule {
  package static let silenceWithoutReason = Rule(
    "silence-without-reason", .warning,
    "A comment that silences a warning without a reason",
    """
    A comment that starts with the code of a warning silences the warning. At the end of a line, it applies to that line; \
    on its own line, to the next line and everything indented under it. Write the reason after the code and a colon, for \
    people who read the file later. Errors cannot be silenced.
    """,
    wrong: """
      questionnaire: example
      factors:
        repair: "Speed and quality of the repair" # double-barrelled
      items: [{say: "Thank you."}]
      """,
    right: """
      questionnaire: example
      factors:
        repair: "Speed and quality of the repair" # double-barrelled: one word in the customers' trade
      items: [{say: "Thank you."}]
      """)
}
