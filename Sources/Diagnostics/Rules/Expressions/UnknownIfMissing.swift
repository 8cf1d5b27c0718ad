extension Rule {
  package static let unknownIfMissing = Rule(
    "unknown-if-missing", .warning,
    "A “not” that excludes people with a missing answer",
    """
    The condition excludes people who answered “don't know”. A comparison with a missing answer is neither true nor false \
    but unknown, and an unknown condition counts as not true. So neither `kind != business` nor `not (kind == business)` \
    includes these people. To include everybody except business customers, write `kind is not business`, which is also \
    true for a missing answer. To include only people who gave another answer, write \
    `kind is answered and kind != business`.
    """,
    wrong: """
      - choice: kind
        ask: "What kind of customer are you?"
        options: {personal: "Personal", business: "Business"}
      - open: wishes
        ask: "What could we do for you?"
        when: kind != business
      """,
    right: """
      - choice: kind
        ask: "What kind of customer are you?"
        options: {personal: "Personal", business: "Business"}
      - open: wishes
        ask: "What could we do for you?"
        when: kind is not business
      """)
}
