extension Article {
  static let shapeArticles: [Code: Article] = [
    .unknownKey: Article(
      "A key that has no meaning here",
      """
      Every place of a questionnaire has its own keys. This one is none of them: a slip of the fingers, or a key that \
      belongs to a level above or below. Keys that mean nothing are errors, because what their author wanted would \
      silently not happen.
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
      Something that this part of a questionnaire cannot do without is not there.
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
      Each key holds a text, a list or a map. Lists are lines that begin with `- `, or stand in [brackets]; maps are \
      lines of `key: value`, or stand in {braces}. Often a dash, an indentation or a quote is missing.
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
      The first key of an item says what it is, and its value is its id: `- rating: overall`. Kinds of questions are \
      choice, choices, rating, number, open and mentions; the others are say, compute, section, loop and end.
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
      "A name that cannot be an id",
      """
      Ids become names of variables in data sets, and are used in conditions. So they are a lowercase letter, then \
      lowercase letters, digits and underscores, at most 32 characters, and no words of the expression language.
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
      Questions, sections and loops share one set of ids, and each has its own: a condition that names it must mean one \
      thing, and a data set has one column for it.
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
      "Not a number that can stand here",
      """
      A whole number belongs here, in digits, and within the bounds that the message names.
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
      "A word that cannot stand here",
      """
      Some keys take one of a few words, or go only with certain others.
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
      "A range that holds nothing",
      """
      The end of a range lies before its beginning, so that no answer could ever be right.
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
      The code of an option is its `value`, or its place in the list: 1, 2, 3 … It is what is typed and exported, so \
      two options may not share it. This happens when only some options are given a value.
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
      A question becomes a variable of its id; a battery, a loop and `choices` become one for each element, called by \
      both ids: importance_fees. Such a name can be that of another question, of a column that every data set has, or a \
      word that SPSS or Stata reserve.
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
      "Two questions that measure the same",
      """
      An outcome such as `overall` is measured by one question: the analysis would not know which to take. Leave \
      `measures` on the one that is meant.
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
