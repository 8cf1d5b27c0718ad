extension Rule {
  package static let unknownAlias = Rule(
    "unknown-alias", .error,
    "An alias without an anchor",
    """
    `*name` repeats the value that was marked with `&name` earlier in the file, but there is no such anchor before this \
    place. To start a text with an asterisk, put it in double quotes.
    """,
    wrong: """
      - choice: first
        ask: "Do you agree?"
        options: &agree {yes: "Yes", no: "No"}
      - choice: second
        ask: "And here?"
        options: *agreed
      """,
    right: """
      - choice: first
        ask: "Do you agree?"
        options: &agree {yes: "Yes", no: "No"}
      - choice: second
        ask: "And here?"
        options: *agree
      """)
}
