extension Rule {
  package static let unusedSilence = Rule(
    "unused-silence", .warning,
    "A comment that silences nothing",
    """
    A comment that starts with the code of a warning silences that warning. There is no such warning here: it was fixed, \
    the code is misspelled, or the comment is on the wrong line. Put the comment at the end of the line with the warning, \
    or on its own line directly above.
    """,
    wrong: """
      questionnaire: example
      factors:
        repair: "Speed of the repair" # double-barrelled: one word in the customers' trade
      items: [{say: "Thank you."}]
      """,
    right: """
      questionnaire: example
      factors:
        repair: "Speed of the repair"
      items: [{say: "Thank you."}]
      """)
}
