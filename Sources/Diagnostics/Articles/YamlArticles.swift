extension Article {
  static let yamlArticles: [Code: Article] = [
    .yamlSyntax: Article(
      "The file cannot be read as YAML",
      """
      Something keeps the file from being read at all, so that nothing behind it is looked at. Most often a colon \
      is missing behind a key, or a text with special characters is not in quotes.
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
      YAML gives a meaning to some characters: a colon with a blank behind it, a # with a blank before it, \
      brackets, braces, and within these also commas. A text without quotes that has one of them is cut up, or \
      not read at all.

      Put every wording in double quotes, and none of this can happen. A quote within the text is then written \
      with a backslash before it.
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
      The closing quote is missing: everything up to the next quote, or to the end of the file, is taken for the text. If \
      the text has quotes of its own, write them with a backslash in double quotes, or twice in single quotes.
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
      A list in [brackets] or a map in {braces} is not closed before the next part of the file begins.
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
      "A line that fits no level",
      """
      YAML shows by indentation what belongs together: entries of one map stand exactly below each other, and so do \
      the dashes of one list. A line that is indented otherwise than its neighbours belongs to nothing; one that is \
      indented too far goes on with the text above it.
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
      "A tab where spaces belong",
      """
      YAML is indented with spaces only. Most editors can put in spaces when the Tab key is pressed.
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
      In double quotes a backslash begins an escape: \\n is a new line, \\" a quote, \\\\ a backslash. A backslash \
      that is meant as such is written twice, or the text is put in single quotes, where nothing is escaped.
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
      A line that begins with % at the left margin is an instruction to the YAML parser. Questionnaires need none. A \
      text that is meant to begin with % goes in double quotes.
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
      A line of three dashes begins a new YAML document. One file holds one questionnaire, so that each has its own \
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
      "YAML tags are not used",
      """
      Words that begin with ! tell some programs what type a value has, or what code to run. In a questionnaire the \
      place decides the type: every text is just its characters. A text that is meant to begin with ! goes in double \
      quotes.
      """,
      wrong: """
        - say: !important "Thank you."
        """,
      right: """
        - say: "Thank you."
        """),
    .mergeKey: Article(
      "Merge keys are not used",
      """
      Some programs read << as “take the entries of this map, too”. Readers of a questionnaire should see what \
      holds where it stands, so that entries are written out; options that several questions share are a list under \
      `lists`.
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
      A map has each key once. Of two entries with the same key many programs silently keep the last one; here it is \
      an error, because one of the two is lost or belongs elsewhere.
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
      "A list or map stands where a key belongs",
      """
      Keys are words. A key that begins with [ or { is read as a list or a map; a text that is meant goes in double \
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
