extension Article {
  static let yamlLimitArticles: [Code: Article] = [
    .tooDeep: Article(
      "Nested too deep",
      """
      Maps and lists may stand in each other 64 levels deep. A questionnaire with sections in loops in sections needs \
      about ten, so that a file with more has lost some brackets, or is no questionnaire.
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
      A file may have 200,000 values, a large file one for each four bytes, and each value counts as often as \
      aliases repeat it. The limit is there because a few lines of aliases of aliases can stand for more values than \
      any memory holds.
      """),
    .textTooLong: Article(
      "A text that is too long",
      """
      One text may have 64 KiB, about thirty printed pages. A longer one has most likely lost the quote that should \
      close it.
      """),
    .tooManyFields: Article(
      "Too many fields",
      """
      Each question stands for a field in every round of the loops around it, and in every row of its battery: three \
      loops in each other over a hundred elements make a million. A questionnaire may have 100,000 fields, which is \
      more than any data set can use.
      """),
    .unknownAlias: Article(
      "An alias without an anchor",
      """
      `*name` repeats what was called `&name` earlier in the file. There is no such anchor before this place. If the \
      text is meant to begin with an asterisk, put it in double quotes.
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
      "An alias inside of what it repeats",
      """
      `*name` stands inside of the map or list that is called `&name`, so that it would repeat itself without end. \
      Write out what is meant.
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
      YAML lets a second `&name` replace the first one, so that `*name` means different things in different places. A \
      reader does not see that, so here each anchor has a name of its own.
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
      "A name for a text, where a text was meant",
      """
      YAML takes `&word` before a value for a name that `*word` repeats elsewhere, and drops it from the text. Nothing \
      repeats this one, so the text was probably meant to begin with the `&`.
      """,
      wrong: """
        - say: &Co are our partners.
        """,
      right: """
        - say: "&Co are our partners."
        """),
    .cutText: Article(
      "A comma seems to have cut a text in two",
      """
      In brackets a comma ends a text, unless the text is in quotes. One of the texts here begins with a small letter where \
      the first begins with a capital one, or some are in quotes and others not: it looks like the rest of the one before. \
      Where all begin with small letters and none is in quotes, this cannot be noticed.
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
