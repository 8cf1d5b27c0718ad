extension Article {
  static let expressionArticles: [Code: Article] = [
    .expressionSyntax: Article(
      "An expression that cannot be read",
      """
      Conditions and computed values are expressions: `overall <= 4`, `account == personal and years >= 10`, \
      `channels has phone`, `overall is dk`. Equality is written with two equals signs, and conditions are joined with \
      `and`, `or`, `not`.
      """,
      wrong: """
        - number: years
          ask: "For how many years?"
        - say: "That is a long time."
          when: years = 10
        """,
      right: """
        - number: years
          ask: "For how many years?"
        - say: "That is a long time."
          when: years == 10
        """),
    .unknownName: Article(
      "An unknown name in an expression",
      """
      Expressions refer to questions, scales, lists and segments by their ids. There is nothing with this id. Often it is \
      a typing mistake.
      """,
      wrong: """
        - number: years
          ask: "For how many years?"
        - say: "That is a long time."
          when: yaers >= 10
        """,
      right: """
        - number: years
          ask: "For how many years?"
        - say: "That is a long time."
          when: years >= 10
        """),
    .unknownOption: Article(
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
        """),
    .unknownFunction: Article(
      "A function that does not exist",
      """
      The functions are if, count, mean, sum, min, max and years_between.
      """,
      wrong: """
        - number: visits
          ask: "How many visits?"
        - number: calls
          ask: "How many calls?"
        - compute: contacts
          value: summ(visits, calls)
        """,
      right: """
        - number: visits
          ask: "How many visits?"
        - number: calls
          ask: "How many calls?"
        - compute: contacts
          value: sum(visits, calls)
        """),
    .laterQuestion: Article(
      "A question that has not been asked yet",
      """
      A condition can only use earlier answers, not those of later questions. Otherwise going back and forth could change \
      the route unexpectedly. To check the answer of the question itself, use `must` or `should`.
      """,
      wrong: """
        - say: "That is a long time."
          when: years >= 10
        - number: years
          ask: "For how many years?"
        """,
      right: """
        - number: years
          ask: "For how many years?"
        - say: "That is a long time."
          when: years >= 10
        """),
    .wrongType: Article(
      "Types that do not match",
      """
      Every expression has a type: a condition, a number, a text, a date, an option, or several options. You can only \
      compare values of the same type. `has` tests whether several options include one; `in` tests whether an option is one \
      of several.
      """,
      wrong: """
        - choices: channels
          ask: "How do you reach us?"
          options: {phone: "By phone", mail: "By mail"}
        - say: "You can also write to us."
          when: channels == phone
        """,
      right: """
        - choices: channels
          ask: "How do you reach us?"
          options: {phone: "By phone", mail: "By mail"}
        - say: "You can also write to us."
          when: channels has phone
        """),
    .needsElement: Article(
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
        """),
    .circularDefinition: Article(
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
        """),
    .deepDefinition: Article(
      "A definition that takes too long to evaluate",
      """
      Conditions, loops, segments, lists and texts can use each other over up to 800 levels, and evaluating one of them can \
      take up to a million steps. In the example, each of a thousand rounds of one loop counts the thousand rounds of \
      another loop. Put the part that is used often into a `compute`, which is evaluated only once. The rounds of a loop \
      can depend on other loops over up to 8 levels, and up to 64 times.
      """,
      wrong: """
        - number: persons
          ask: "How many people live here?"
          from: 0
          to: 1000
        - loop: people
          times: persons
          at_most: 1000
          items:
            - number: age
              ask: "How old is person {number}?"
        - loop: cards
          times: count(people)
          at_most: 1000
          items:
            - open: name
              ask: "Which name shall be on card {number}?"
        """,
      right: """
        - number: persons
          ask: "How many people live here?"
          from: 0
          to: 1000
        - loop: people
          times: persons
          at_most: 1000
          items:
            - number: age
              ask: "How old is person {number}?"
        - compute: people_here
          value: count(people)
        - loop: cards
          times: people_here
          at_most: 1000
          items:
            - open: name
              ask: "Which name shall be on card {number}?"
        """),
    .neverMissing: Article(
      "A missing answer that is not offered",
      """
      The condition tests for a missing answer that the question does not offer, so it is never true. Offer this answer \
      with `missing`, or remove the condition.
      """,
      wrong: """
        - number: years
          ask: "For how many years?"
        - say: "Never mind."
          when: years is na
        """,
      right: """
        - number: years
          ask: "For how many years?"
          missing: [dk, na]
        - say: "Never mind."
          when: years is na
        """),
  ]
}
