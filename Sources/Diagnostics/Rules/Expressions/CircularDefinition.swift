extension Rule {
  package static let circularDefinition = Rule(
    "circular-definition", .error,
    "A definition that depends on itself",
    """
    The condition of a factor, an option or a segment depends on itself, directly or through another definition. The same \
    holds for loops: the number of rounds of a loop cannot depend on a count of these rounds, and two loops cannot count \
    each other. Write the condition with questions that were asked before.
    """,
    wrong: """
      questionnaire: example
      factors:
        fees: {label: "Fees", when: count(factors) > 1}
        waiting: "Waiting time"
      items:
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
      """,
    right: """
      questionnaire: example
      factors:
        fees: {label: "Fees", when: pays == yes}
        waiting: "Waiting time"
      items:
        - choice: pays
          ask: "Do you pay fees?"
          options: {yes: "Yes", no: "No"}
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
      """)
}
