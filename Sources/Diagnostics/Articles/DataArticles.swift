extension Article {
  static let dataArticles: [Code: Article] = [
    .implicitCodes: Article(
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
        """),
    .longName: Article(
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
        """),
    .reservedName: Article(
      "A variable name that causes problems in statistics programs",
      """
      Some names have a special meaning in R, and are difficult to use as variables there. Others differ only in upper and \
      lower case, which SPSS and most spreadsheets do not distinguish. Choose another id. (Words that SPSS or Stata \
      reserve are not allowed at all: they are errors.)
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
