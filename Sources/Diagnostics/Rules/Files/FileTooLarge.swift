extension Rule {
  package static let fileTooLarge = Rule(
    "file-too-large", .error,
    "The file is too large",
    """
    The limit for a questionnaire file is 32 MiB. With 10,000 questions in two languages it has about 6 MB, so a larger \
    file is probably something else.
    """)
}
