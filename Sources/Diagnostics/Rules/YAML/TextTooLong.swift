extension Rule {
  package static let textTooLong = Rule(
    "text-too-long", .error,
    "A text that is too long",
    """
    The limit for one text is 64 KiB, about thirty printed pages. In a longer text, the closing quote is probably missing.
    """)
}
