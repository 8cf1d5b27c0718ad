extension Rule {
  package static let tooManyFields = Rule(
    "too-many-fields", .error,
    "Too many fields",
    """
    Each question has a field for every round of the loops around it, and for every row of its battery. Three nested loops \
    over a hundred elements have a million fields. The limit is 100,000 fields, more than any data set can use.
    """)
}
