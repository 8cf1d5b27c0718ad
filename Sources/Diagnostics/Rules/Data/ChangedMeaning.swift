extension Rule {
  package static let changedMeaning = Rule(
    "changed-meaning", .warning,
    "A change after which stored answers mean something else",
    """
    There are already interviews with this questionnaire, and a code, a scale or a question with the same id means \
    something else now. Nothing is lost: each interview keeps the version that it was conducted with, exports put the older \
    answers into columns of their own, and `outsidein interview` asks before it goes on. But the two can no longer be \
    analyzed together. `outsidein diff ID@newest FILE` lists all differences. This warning appears only if the answers file \
    has interviews with this questionnaire.
    """,
    wrong: """
      - rating: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction10
      """,
    right: """
      - rating: overall
        ask: "All in all, how satisfied are you?"
        scale: standard.satisfaction5
      """)
}
