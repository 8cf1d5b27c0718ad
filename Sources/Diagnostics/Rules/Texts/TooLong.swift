extension Rule {
  package static let tooLong = Rule(
    "too-long", .warning,
    "An interview that is much longer than announced",
    """
    The length of an interview is estimated from its words, at 150 a minute, and the seconds for each answer: 3 for an \
    option or a point, 6 for several options, 5 for a number or a date, 20 for a text, 4 for each ranked item, 6 for each \
    amount, 12 for each set of a best-worst question. Items with a condition count half, and so do the rows and rounds of \
    a set with a condition. This warning appears if the estimate is more than one and a half times the `minutes` of the \
    file. People break off if an interview takes longer than announced. Remove questions, or announce a realistic time.
    """,
    wrong: """
      questionnaire: example
      minutes: 1
      items:
        - open: liked
          ask: "What did you like best?"
        - open: disliked
          ask: "What did you like least?"
        - open: wished
          ask: "What should be different next time?"
        - open: others
          ask: "What do others do better?"
        - open: more
          ask: "Is there anything else that you would like to tell us?"
      """,
    right: """
      questionnaire: example
      minutes: 2
      items:
        - open: liked
          ask: "What did you like best?"
        - open: disliked
          ask: "What did you like least?"
        - open: wished
          ask: "What should be different next time?"
        - open: others
          ask: "What do others do better?"
        - open: more
          ask: "Is there anything else that you would like to tell us?"
      """)
}
