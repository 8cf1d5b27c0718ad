extension Rule {
  package static let wrongShape = Rule(
    "wrong-shape", .error,
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
      """)
}
