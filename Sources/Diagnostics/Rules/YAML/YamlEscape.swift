extension Rule {
  package static let yamlEscape = Rule(
    "bad-escape", .error,
    "An escape that YAML does not know",
    """
    In double quotes, a backslash starts an escape: \\n is a line break, \\" a quote, \\\\ a backslash. For a literal \
    backslash, write two, or put the text in single quotes, which have no escapes.
    """,
    wrong: """
      - open: code
        ask: "Which code?"
        matches: "\\d+"
      """,
    right: """
      - open: code
        ask: "Which code?"
        matches: '\\d+'
      """)
}
