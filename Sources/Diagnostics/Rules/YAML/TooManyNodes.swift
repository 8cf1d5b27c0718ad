extension Rule {
  package static let tooManyNodes = Rule(
    "too-many-nodes", .error,
    "Too many values",
    """
    A file can have 200,000 values, and a large file one for every four bytes. A value counts each time that an alias \
    repeats it. The limit exists because a few lines with aliases of aliases can mean more values than fit into memory.
    """)
}
