extension Rule {
  package static let fillWithoutAnswer = Rule(
    "fill-without-answer", .warning,
    "A fill that can be empty",
    """
    The fill is the answer to a question that may have no answer: it offers don't know or refused, it is optional, or it \
    is not asked of everyone. Then the sentence has a gap. Write a variant of the text for that case.
    """,
    wrong: """
      - choice: bank
        ask: "Which bank do you use most?"
        options: {north: "Northern Bank", south: "Southern Bank"}
      - say: "Now some questions about {bank}."
      """,
    right: """
      - choice: bank
        ask: "Which bank do you use most?"
        options: {north: "Northern Bank", south: "Southern Bank"}
      - say:
          - when: bank is answered
            text: "Now some questions about {bank}."
          - text: "Now some questions about your bank."
      """)
}
