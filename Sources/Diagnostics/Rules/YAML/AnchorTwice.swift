extension Rule {
  package static let anchorTwice = Rule(
    "anchor-twice", .error,
    "The same anchor twice",
    """
    In YAML, a second `&name` replaces the first, so `*name` means different things in different places. Readers may not \
    notice that, so each anchor must have its own name.
    """,
    wrong: """
      - say: &thanks "Thank you."
      - say: &thanks "Thank you very much."
      """,
    right: """
      - say: &thanks "Thank you."
      - say: &many_thanks "Thank you very much."
      """)
}
