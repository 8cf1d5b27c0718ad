extension Rule {
  package static let unknownOption = Rule(
    "unknown-option", .error,
    "Not one of the options",
    """
    A question is compared with something that is not one of its options, so the condition could never be true. \
    Use the id of an option, not its label.
    """,
    wrong: """
      - choice: account
        ask: "What kind of account?"
        options: {personal: "Personal", business: "Business"}
      - say: "Let us talk about your company."
        when: account == busines
      """,
    right: """
      - choice: account
        ask: "What kind of account?"
        options: {personal: "Personal", business: "Business"}
      - say: "Let us talk about your company."
        when: account == business
      """)
}
