extension Rule {
  package static let badBrace = Rule(
    "bad-brace", .error,
    "A brace that is not a fill",
    """
    In a wording, `{id}` is replaced by the answer to a question, and `{factor}` by the label of a factor. For a literal \
    brace, write `{{` or `}}`.
    """,
    wrong: """
      - say: "Write your name {in capitals}."
      """,
    right: """
      - say: "Write your name {{in capitals}}."
      """)
}
