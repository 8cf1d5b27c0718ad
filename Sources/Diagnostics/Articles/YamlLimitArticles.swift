extension Article {
  static let yamlLimitArticles: [Code: Article] = [
    .tooDeep: Article(
      "Nested too deep",
      """
      Maps and lists can be nested 64 levels deep. A questionnaire with sections in loops in sections needs about ten, so a \
      file with more has probably lost some brackets, or is not a questionnaire.
      """,
      wrong: "questionnaire: example\nabout: " + String(repeating: "[", count: 64)
        + String(repeating: "]", count: 64)
        + "\nitems:\n  - say: \"Thank you.\"\n",
      right: """
        questionnaire: example
        about: "A note for colleagues."
        items:
          - say: "Thank you."
        """),
    .tooManyNodes: Article(
      "Too many values",
      """
      A file can have 200,000 values, and a large file one for every four bytes. A value counts each time that an alias \
      repeats it. The limit exists because a few lines with aliases of aliases can mean more values than fit into memory.
      """),
    .textTooLong: Article(
      "A text that is too long",
      """
      The limit for one text is 64 KiB, about thirty printed pages. In a longer text, the closing quote is probably missing.
      """),
    .tooManyFields: Article(
      "Too many fields",
      """
      Each question has a field for every round of the loops around it, and for every row of its battery. Three nested loops \
      over a hundred elements have a million fields. The limit is 100,000 fields, more than any data set can use.
      """),
    .unknownAlias: Article(
      "An alias without an anchor",
      """
      `*name` repeats the value that was marked with `&name` earlier in the file, but there is no such anchor before this \
      place. To start a text with an asterisk, put it in double quotes.
      """,
      wrong: """
        - choice: first
          ask: "Do you agree?"
          options: &agree {yes: "Yes", no: "No"}
        - choice: second
          ask: "And here?"
          options: *agreed
        """,
      right: """
        - choice: first
          ask: "Do you agree?"
          options: &agree {yes: "Yes", no: "No"}
        - choice: second
          ask: "And here?"
          options: *agree
        """),
    .aliasCycle: Article(
      "An alias inside the value that it repeats",
      """
      `*name` is inside the map or list marked with `&name`, so it would repeat itself endlessly. Write the entries out \
      instead.
      """,
      wrong: """
        questionnaire: example
        items: &all
          - section: one
            items: *all
        """,
      right: """
        questionnaire: example
        items:
          - section: one
            items:
              - say: "Thank you."
        """),
    .anchorTwice: Article(
      "The same anchor twice",
      """
      In YAML, a second `&name` replaces the first, so `*name` means different things in different places. Readers may not \
      notice that, so each anchor must have its own name.
      """,
      wrong: """
        - say: &thanks "Thank you."
        - say: &thanks "Thank you very much."
        """,
      right: """
        - say: &thanks "Thank you."
        - say: &many_thanks "Thank you very much."
        """),
    .unusedAnchor: Article(
      "An anchor that was probably meant as text",
      """
      YAML reads `&word` before a value as an anchor, which `*word` can repeat elsewhere, and not as a part of the text. \
      Nothing repeats this one, so the text was probably meant to start with `&`. Put it in double quotes.
      """,
      wrong: """
        - say: &Co are our partners.
        """,
      right: """
        - say: "&Co are our partners."
        """),
    .cutText: Article(
      "A comma that probably splits a text",
      """
      In brackets, a comma ends a text that is not in quotes. One of these texts starts with a lowercase letter although the \
      first starts with a capital letter, or some are in quotes and others are not. So it is probably the rest of the text \
      before it. If all texts start with lowercase letters and none is in quotes, this problem is not detected.
      """,
      wrong: """
        questionnaire: example
        scales:
          often: {points: [Never, Once, or twice, Often]}
        items:
          - {rating: visits, ask: "How often were you here?", scale: often}
        """,
      right: """
        questionnaire: example
        scales:
          often: {points: ["Never", "Once, or twice", "Often"]}
        items:
          - {rating: visits, ask: "How often were you here?", scale: often}
        """),
  ]
}
