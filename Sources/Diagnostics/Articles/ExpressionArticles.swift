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
      "A name that stands for nothing",
      """
      Expressions name questions by their ids; scales, lists and segments are named by theirs. This name is none of \
      them.
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
      A question is compared with something that is none of its options, so that the condition could never hold. \
      Options are named by their ids, not by what is read out.
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
      What is asked depends only on what was answered before, never on a later question: otherwise going back and \
      forth could change the route behind one's back. Conditions on the answer of the question itself belong in \
      `must` or `should`.
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
      "Things that do not go together",
      """
      Every expression has a type: a condition, a number, a text, a date, an option, several options. Only like things \
      are compared; `has` asks whether an option is among several, `in` whether one option is among some.
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
      "Which of the answers is meant?",
      """
      A question with `each`, or in a loop, has an answer for each element. An expression says which one is meant: \
      `satisfaction[fees]`, `satisfaction[factor]` where a factor is bound, or a summary such as `mean(satisfaction)`.
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
      A factor, an option or a segment has a condition, and that condition depends, directly or through another \
      definition, on the very thing that it decides. The rounds of a loop are the same: a loop cannot count its own \
      rounds to find out how many there are, and two loops cannot count each other. Write the condition with questions \
      that were asked before.
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
      "A definition that takes too long to work out",
      """
      Conditions, loops, segments, lists and texts may use each other, but not over more than 800 levels, and working \
      one of them out may not take more than a million steps. Here each of a thousand rounds of one loop counts the \
      thousand rounds of another one. Put the part that is used often into a `compute`: it is worked out once, and \
      kept. The rounds of a loop may depend on other loops through 8 levels, and 64 times.
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
      "A missing answer that is never given",
      """
      The condition asks for a missing answer that the question does not offer, so that it never holds. Offer it with \
      `missing`, or remove the condition.
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
