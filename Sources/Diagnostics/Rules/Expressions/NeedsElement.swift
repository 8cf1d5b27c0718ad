extension Rule {
  package static let needsElement = Rule(
    "needs-element", .error,
    "A question with several answers",
    """
    A question with `each`, or in a loop, has an answer for each element. Say which one you mean: \
    `satisfaction[fees]`, `satisfaction[factor]` within a loop over factors, or a summary such as `mean(satisfaction)`.
    """,
    wrong: """
      questionnaire: example
      factors:
        fees: "Fees"
        waiting: "Waiting time"
      items:
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
        - say: "We are sorry."
          when: satisfaction <= 4
      """,
    right: """
      questionnaire: example
      factors:
        fees: "Fees"
        waiting: "Waiting time"
      items:
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
        - say: "We are sorry."
          when: mean(satisfaction) <= 4
      """)
}
