extension Rule {
  package static let negatedWording = Rule(
    "negated-wording", .warning,
    "A negative statement in a rating",
    """
    It is hard to disagree with a negative statement, and easy to overlook a “not”. Of people who disagree with “I was not \
    kept waiting”, some had to wait and some did not. The program looks for such words in ratings and factors, in the \
    source language: in English `not`, `no`, `never` and words with `n't`, in Italian `non`, in German `nicht`, and so on.
    """,
    wrong: """
      - rating: waiting
        ask: "How far do you agree: “I was not kept waiting”?"
        scale: standard.agreement5
      """,
    right: """
      - rating: waiting
        ask: "How far do you agree: “It was soon my turn”?"
        scale: standard.agreement5
      """)
}
