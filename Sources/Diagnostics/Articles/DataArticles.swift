extension Article {
  static let dataArticles: [Code: Article] = [
    .implicitCodes: Article(
      "Codes that are not written down",
      """
      An option without a `value` has its place in the list as its code: 1, 2, 3 … That is as it should be as long as \
      nobody has answered. Once there are answers, a new option before it would change what the numbers of earlier exports \
      mean. Told is only where the answers file has interviews with this questionnaire; `check --fix` writes the codes \
      down.
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
      the rest; two names that differ only behind the cut cannot be told apart there. Give the question a shorter id, or a \
      `variable`.
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
      The name is a word of R's language, where it would have to be written in backticks ever after, or it differs from \
      another only in upper and lower case, which SPSS and most spreadsheets do not tell apart. (Words that SPSS or Stata \
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
