extension Rule {
  package static let longName = Rule(
    "long-name", .warning,
    "A variable name that is too long",
    """
    The names of variables are made of the ids of questions and their elements: `satisfaction_waiting`. Stata cuts names \
    after 32 characters, so names that differ only after that become the same. Give the question a shorter id, or a \
    shorter name in the data, such as `variable: sat`.
    """,
    wrong: """
      questionnaire: example
      factors:
        time_until_first_answer: "The time until the first answer"
      items:
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
      """,
    right: """
      questionnaire: example
      factors:
        time_until_first_answer: "The time until the first answer"
      items:
        - rating: satisfaction
          ask: "How satisfied are you with {factor}?"
          each: factors
          scale: standard.satisfaction10
          variable: sat
      """)
}
