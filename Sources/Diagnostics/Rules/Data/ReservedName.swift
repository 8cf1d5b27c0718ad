extension Rule {
  package static let reservedName = Rule(
    "reserved-name", .warning,
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
      """)
}
