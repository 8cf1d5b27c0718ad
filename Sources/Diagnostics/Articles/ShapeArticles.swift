extension Article {
  static let shapeArticles: [Code: Article] = [
    .unknownKey: Article(
      "An unknown key",
      """
      Each part of a questionnaire has its own keys. This key is not one of them: it is misspelled, or belongs to a level \
      above or below. Unknown keys are errors, because otherwise they would silently have no effect.
      """,
      wrong: """
        - open: opinion
          aks: "What do you think?"
          ask: "What do you think?"
        """,
      right: """
        - open: opinion
          ask: "What do you think?"
        """),
    .missingKey: Article(
      "A key is missing",
      """
      This part of a questionnaire needs a key that is missing.
      """,
      wrong: """
        - rating: overall
          ask: "All in all, how satisfied are you?"
        """,
      right: """
        - rating: overall
          ask: "All in all, how satisfied are you?"
          scale: standard.satisfaction10
        """),
    .wrongShape: Article(
      "A list, a map or a text in the wrong place",
      """
      The value of each key is a text, a list or a map. A list is lines that start with `- `, or is in [brackets]. A map is \
      lines of `key: value`, or is in {braces}. Often a dash, an indentation or a quote is missing.
      """,
      wrong: """
        questionnaire: example
        languages: en
        items:
          - say: "Thank you."
        """,
      right: """
        questionnaire: example
        languages: [en]
        items:
          - say: "Thank you."
        """),
    .unknownItem: Article(
      "An item of an unknown kind",
      """
      The first key of an item is its kind, and the value is its id: `- rating: overall`. Common kinds of questions are \
      choice, choices, rating, number, open and mentions. Other kinds of items are say, compute, section, loop and end.
      """,
      wrong: """
        - ratng: overall
          ask: "All in all, how satisfied are you?"
          scale: standard.satisfaction10
        """,
      right: """
        - rating: overall
          ask: "All in all, how satisfied are you?"
          scale: standard.satisfaction10
        """),
    .badID: Article(
      "An invalid id",
      """
      Ids become names of variables in data sets, and are used in conditions. An id starts with a lowercase letter, followed \
      by lowercase letters, digits and underscores. It has at most 32 characters, and is not a word of the expression \
      language.
      """,
      wrong: """
        - open: Your opinion
          ask: "What do you think?"
        """,
      right: """
        - open: your_opinion
          ask: "What do you think?"
        """),
    .duplicateID: Article(
      "The same id twice",
      """
      Every question, section and loop needs its own id, because conditions and the columns of a data set refer to it.
      """,
      wrong: """
        - open: opinion
          ask: "What do you think of our prices?"
        - open: opinion
          ask: "What do you think of our service?"
        """,
      right: """
        - open: opinion_of_prices
          ask: "What do you think of our prices?"
        - open: opinion_of_service
          ask: "What do you think of our service?"
        """),
    .badNumber: Article(
      "An invalid number",
      """
      Expected a whole number, in digits and within the bounds in the message.
      """,
      wrong: """
        - mentions: matters
          ask: "What matters most to you?"
          at_most: three
        """,
      right: """
        - mentions: matters
          ask: "What matters most to you?"
          at_most: 3
        """),
    .badValue: Article(
      "An invalid word",
      """
      Some keys accept only certain words, or can be used only together with certain other keys.
      """,
      wrong: """
        - choice: branch
          ask: "Which branch?"
          options: {north: "North", south: "South"}
          order: randm
        """,
      right: """
        - choice: branch
          ask: "Which branch?"
          options: {north: "North", south: "South"}
          order: random
        """),
    .emptyRange: Article(
      "An empty range",
      """
      The end of the range is before its start, so no answer would be valid.
      """,
      wrong: """
        - choices: channels
          ask: "How do you reach us?"
          options: {phone: "By phone", mail: "By mail", branch: "At a branch"}
          at_least: 3
          at_most: 2
        """,
      right: """
        - choices: channels
          ask: "How do you reach us?"
          options: {phone: "By phone", mail: "By mail", branch: "At a branch"}
          at_least: 2
          at_most: 3
        """),
    .codeTwice: Article(
      "Two options with the same code",
      """
      The code of an option is its `value`, or its position in the list: 1, 2, 3 … Codes are typed and exported, so each \
      option needs its own. Often the problem is that only some options have a `value`.
      """,
      wrong: """
        - choice: branch
          ask: "Which branch?"
          options:
            north: {label: "North", value: 2}
            south: "South"
        """,
      right: """
        - choice: branch
          ask: "Which branch?"
          options:
            north: {label: "North", value: 2}
            south: {label: "South", value: 1}
        """),
    .variableClash: Article(
      "Two variables with the same name",
      """
      A question becomes a variable with its id as the name. A battery, a loop and `choices` become one variable for each \
      element, with both ids in the name: importance_fees. This name is also the name of another question, a column of \
      every data set, or a word that SPSS or Stata reserve.
      """,
      wrong: """
        - choices: used
          ask: "What have you used?"
          options: {app: "The app", branch: "A branch"}
        - number: used_app
          ask: "How often have you used the app?"
        """,
      right: """
        - choices: used
          ask: "What have you used?"
          options: {app: "The app", branch: "A branch"}
        - number: times_app
          ask: "How often have you used the app?"
        """),
    .measureTwice: Article(
      "Two questions that measure the same outcome",
      """
      Only one question can measure an outcome such as `overall`; otherwise the analysis would not know which one to use. \
      Keep `measures` on one question and remove it from the others.
      """,
      wrong: """
        - rating: overall_today
          ask: "How satisfied are you today?"
          scale: standard.satisfaction10
          measures: overall
        - rating: overall_year
          ask: "How satisfied were you over the year?"
          scale: standard.satisfaction10
          measures: overall
        """,
      right: """
        - rating: overall_today
          ask: "How satisfied are you today?"
          scale: standard.satisfaction10
        - rating: overall_year
          ask: "How satisfied were you over the year?"
          scale: standard.satisfaction10
          measures: overall
        """),
  ]
}
