extension Rule {
  package static let unusedAnchor = Rule(
    "unused-anchor", .warning,
    "An anchor that was probably meant as text",
    """
    YAML reads `&word` before a value as an anchor, which `*word` can repeat elsewhere, and not as a part of the text. \
    Nothing repeats this one, so the text was probably meant to start with `&`. Put it in double quotes.
    """,
    wrong: """
      - say: &Co are our partners.
      """,
    right: """
      - say: "&Co are our partners."
      """)
}
