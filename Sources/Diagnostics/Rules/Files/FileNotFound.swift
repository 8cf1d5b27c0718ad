extension Rule {
  package static let fileNotFound = Rule(
    "file-not-found", .error,
    "There is no such file",
    """
    There is no file at the given path. Check the spelling, the current folder, and the extension, such as .yml instead \
    of .yaml.
    """)
}
