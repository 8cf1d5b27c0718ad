extension Rule {
  package static let wrongType = Rule(
    "wrong-type", .error,
    "Types that do not match",
    """
    Every expression has a type: a condition, a number, a text, a date, an option, or several options. You can only \
    compare values of the same type. `has` tests whether several options include one; `in` tests whether an option is one \
    of several.
    """,
    wrong: """
      - choices: channels
        ask: "How do you reach us?"
        options: {phone: "By phone", mail: "By mail"}
      - say: "You can also write to us."
        when: channels == phone
      """,
    right: """
      - choices: channels
        ask: "How do you reach us?"
        options: {phone: "By phone", mail: "By mail"}
      - say: "You can also write to us."
        when: channels has phone
      """)
}
