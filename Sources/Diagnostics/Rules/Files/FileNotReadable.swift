extension Rule {
  package static let fileNotReadable = Rule(
    "file-not-readable", .error,
    "The file cannot be read",
    """
    The file exists, but this program is not allowed to read it, or the disk reported an error. Check the permissions of \
    the file and of its folders.
    """)
}
