extension Article {
  static let yamlArticles: [Code: Article] = [
    .yamlSyntax: Article(
      "The file cannot be read as YAML",
      """
      The file cannot be read from this place on, so the rest is not checked. Most often a colon is missing after a key, \
      or a text with special characters is not in quotes.
      """,
      wrong: """
        questionnaire: example
        items
          - say: "Thank you."
        """,
      right: """
        questionnaire: example
        items:
          - say: "Thank you."
        """),
    .yamlNeedsQuotes: Article(
      "A text that needs quotes",
      """
      Some characters have a meaning in YAML: a colon before a space, a # after a space, brackets, braces, and within these \
      also commas. A text without quotes that contains one of them is split, or cannot be read.

      To avoid this, put every wording in double quotes. Write a quote within the text with a backslash before it.
      """,
      wrong: """
        - open: opinion
          ask: Votre avis : merci
        """,
      right: """
        - open: opinion
          ask: "Votre avis : merci"
        """),
    .yamlUnclosedQuote: Article(
      "A quote that is never closed",
      """
      The closing quote is missing, so everything up to the next quote, or the end of the file, is read as the text. If the \
      text itself contains quotes, write them with a backslash in double quotes, or doubled in single quotes.
      """,
      wrong: """
        - say: "Thank you.
        """,
      right: """
        - say: "Thank you."
        """),
    .yamlUnclosedBracket: Article(
      "A bracket that is never closed",
      """
      A list in [brackets] or a map in {braces} is not closed before the next part of the file starts.
      """,
      wrong: """
        questionnaire: example
        languages: [en, it
        items:
          - say: {en: "Thank you.", it: "Grazie."}
        """,
      right: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you.", it: "Grazie."}
        """),
    .yamlIndentation: Article(
      "A line with the wrong indentation",
      """
      In YAML, indentation shows what belongs together: the entries of a map have the same indentation, and so do the \
      dashes of a list. A line with another indentation than the lines around it does not belong to any of them. A line \
      that is indented too far continues the text above it.
      """,
      wrong: """
        - open: opinion
          ask: "What do you think?"
         help: "In your own words."
        """,
      right: """
        - open: opinion
          ask: "What do you think?"
          help: "In your own words."
        """),
    .yamlTab: Article(
      "A tab instead of spaces",
      """
      YAML allows only spaces for indentation. Most editors can insert spaces when you press the Tab key.
      """,
      wrong: "questionnaire: example\nitems:\n\t- say: \"Thank you.\"\n",
      right: """
        questionnaire: example
        items:
          - say: "Thank you."
        """),
    .yamlEscape: Article(
      "An escape that YAML does not know",
      """
      In double quotes, a backslash starts an escape: \\n is a line break, \\" a quote, \\\\ a backslash. For a literal \
      backslash, write two, or put the text in single quotes, which have no escapes.
      """,
      wrong: """
        - open: code
          ask: "Which code?"
          matches: "\\d+"
        """,
      right: """
        - open: code
          ask: "Which code?"
          matches: '\\d+'
        """),
    .yamlDirective: Article(
      "A line that begins with %",
      """
      A line that starts with % at the left margin is an instruction to the YAML parser. Questionnaires do not need any. To \
      start a text with %, put it in double quotes.
      """,
      wrong: """
        %TAG ! tag:example.org,2026:
        ---
        questionnaire: example
        items:
          - say: "Thank you."
        """,
      right: """
        questionnaire: example
        items:
          - say: "Thank you."
        """),
    .severalDocuments: Article(
      "Several documents in one file",
      """
      A line of three dashes starts a new YAML document. Put each questionnaire in its own file, so that it has its own \
      history in git and its own version in the answers.
      """,
      wrong: """
        questionnaire: one
        items:
          - say: "Thank you."
        ---
        questionnaire: two
        items:
          - say: "Thank you."
        """,
      right: """
        questionnaire: one
        items:
          - say: "Thank you."
        """),
    .yamlTag: Article(
      "YAML tags are not allowed",
      """
      Words that start with ! tell some programs the type of a value, or what code to run. In a questionnaire, the key \
      decides the type. To start a text with !, put it in double quotes.
      """,
      wrong: """
        - say: !important "Thank you."
        """,
      right: """
        - say: "Thank you."
        """),
    .mergeKey: Article(
      "Merge keys are not allowed",
      """
      Some programs read << as “include the entries of this map”. In a questionnaire, all entries must be written in their \
      place, so that readers see what applies. If several questions have the same options, define a list under `lists`.
      """,
      wrong: """
        - rating: overall
          ask: "All in all?"
          scale: standard.satisfaction10
          <<: {optional: yes}
        """,
      right: """
        - rating: overall
          ask: "All in all?"
          scale: standard.satisfaction10
          optional: yes
        """),
    .duplicateKey: Article(
      "The same key twice",
      """
      A map can have each key only once. Many programs silently keep the last of two entries with the same key. Here it is \
      an error, because one of the two would be lost.
      """,
      wrong: """
        - open: opinion
          ask: "What do you think?"
          ask: "What is your opinion?"
        """,
      right: """
        - open: opinion
          ask: "What do you think?"
        """),
    .keyNotText: Article(
      "A list or map instead of a key",
      """
      A key must be a text. A key that starts with [ or { is read as a list or a map. If you mean a text, put it in double \
      quotes.
      """,
      wrong: """
        - open: opinion
          ask: "What do you think?"
          {help}: "In your own words."
        """,
      right: """
        - open: opinion
          ask: "What do you think?"
          help: "In your own words."
        """),
  ]
}
