extension Rule {
  package static let variableClash = Rule(
    "variable-clash", .error,
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
      """)
}
