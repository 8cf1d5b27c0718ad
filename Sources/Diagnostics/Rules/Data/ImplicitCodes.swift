extension Rule {
  package static let implicitCodes = Rule(
    "implicit-codes", .warning,
    "Codes without a written value",
    """
    Options without a `value` get the codes 1, 2, 3 … by their position. If you insert an option after interviewing has \
    started, a code no longer means what it meant in earlier exports. Run `outsidein check --fix` to write the codes \
    that the stored answers have; a new option gets the next free code. This warning appears only if the answers file \
    has interviews with this questionnaire.
    """,
    wrong: """
      - choice: kind
        ask: "What kind of customer are you?"
        options: {personal: "Personal", business: "Business"}
      """,
    right: """
      - choice: kind
        ask: "What kind of customer are you?"
        options: {personal: {label: "Personal", value: 1}, business: {label: "Business", value: 2}}
      """)
}
