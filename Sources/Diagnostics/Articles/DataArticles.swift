extension Article {
  static let dataArticles: [Code: Article] = [
    .implicitCodes: Article(
      "Codes that are not written down",
      """
      Options without a written `value` are numbered 1, 2, 3 … by their position. If one is added in the middle after \
      interviewing has begun, 2 no longer means what it meant in earlier exports. Run `outsidein check --fix` to write \
      down the numbers that the answers have; a new option gets the next free one. You are warned only once the answers file has interviews with this questionnaire.
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
        """),
    .longName: Article(
      "A variable whose name is cut",
      """
      Questions and their elements make the names of variables: `satisfaction_waiting`. Stata takes 32 characters and cuts \
      the rest; two names that differ only after the cut cannot be told apart there. Give the question a shorter id, or a \
      line such as `variable: sat`, which is used in the data instead.
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
        """),
    .reservedName: Article(
      "A variable that a statistics program stumbles over",
      """
      Some names have a meaning of their own in the statistics program R, and whoever analyses the data would have trouble \
      with them. Others differ only in upper and lower case, which SPSS and most spreadsheets do not tell apart. Choose \
      another id. (Words that SPSS or Stata \
      reserve cannot be used at all: that is an error.)
      """,
      wrong: """
        - number: next
          ask: "In how many days will you come again?"
        """,
      right: """
        - number: next_visit
          ask: "In how many days will you come again?"
        """),
  ]
}
