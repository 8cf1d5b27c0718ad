extension Rule {
  package static let fileIsFolder = Rule(
    "file-is-a-folder", .error,
    "A folder instead of a file",
    """
    A questionnaire is a single file. To check all files of a folder: outsidein check folder/*.yaml
    """)
}
