extension Rule {
  package static let yamlIndentation = Rule(
    "indentation", .error,
    "A line with the wrong indentation",
    """
    In YAML, indentation shows what belongs together: the entries of a map have the same indentation, and so do the \
    dashes of a list. A line with another indentation than the lines around it does not belong to any of them. A line \
    that is indented too far continues the text above it.
    """,
    wrong: """
      - open: opinion
        ask: "What do you think?"
       help: "In your own words."
      """,
    right: """
      - open: opinion
        ask: "What do you think?"
        help: "In your own words."
      """)
}
