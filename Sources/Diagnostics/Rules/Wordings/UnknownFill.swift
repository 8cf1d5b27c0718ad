extension Rule {
  package static let unknownFill = Rule(
    "unknown-fill", .error,
    "An unknown fill",
    """
    Put the id of an earlier question in the braces, or the name of an element: `{factor}` in a battery or loop over \
    factors, `{option}` in a battery or loop over a list. For a literal brace, write `{{`.
    """,
    wrong: """
      - choice: bank
        ask: "Which bank do you use most?"
        options: {north: "Northern Bank", south: "Southern Bank"}
        missing: []
      - say: "Now some questions about {bnak}."
      """,
    right: """
      - choice: bank
        ask: "Which bank do you use most?"
        options: {north: "Northern Bank", south: "Southern Bank"}
        missing: []
      - say: "Now some questions about {bank}."
      """)
}
