extension Article {
  static let textArticles: [Code: Article] = [
    .sameTranslation: Article(
      "A translation that is no translation",
      """
      The text in one language is, letter for letter, the one in the source language: it was copied to be translated later, \
      and respondents would read the wrong language. Translate it, or delete the line until there is a translation. Texts \
      of one or two words are not looked at, since names are the same everywhere; a longer name is silenced by a comment.
      """,
      wrong: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you for your time.", it: "Thank you for your time."}
        """,
      right: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you for your time.", it: "Grazie per il suo tempo."}
        """),
    .differentFills: Article(
      "Translations that are filled differently",
      """
      In one language something is filled into the text that is not in another. One of the two reads out the wrong thing, \
      or leaves out what the question is about. Write the same `{…}` in every language.
      """,
      wrong: """
        questionnaire: example
        languages: [en, it]
        factors:
          price: {en: "The price", it: "Il prezzo"}
        items:
          - rating: satisfaction
            ask: {en: "How satisfied are you with {factor}?", it: "Quanto è soddisfatto?"}
            each: factors
            scale: standard.satisfaction10
        """,
      right: """
        questionnaire: example
        languages: [en, it]
        factors:
          price: {en: "The price", it: "Il prezzo"}
        items:
          - rating: satisfaction
            ask: {en: "How satisfied are you with {factor}?", it: "Quanto è soddisfatto: {factor}?"}
            each: factors
            scale: standard.satisfaction10
        """),
    .duplicateWording: Article(
      "Two questions in the same words",
      """
      Two questions of one section ask the same thing in the same words: one was copied and not changed, or one is too \
      many. Reword it, or delete it. Questions of which only one can be asked, because their conditions exclude each other, and \
      questions of different sections are left alone.
      """,
      wrong: """
        - open: liked
          ask: "What did you like best?"
        - open: disliked
          ask: "What did you like best?"
        """,
      right: """
        - open: liked
          ask: "What did you like best?"
        - open: disliked
          ask: "What did you like least?"
        """),
    .duplicateLabel: Article(
      "Two things with one name",
      """
      Two options of a question, two factors, two points of a scale or two groups have the same name. Neither respondents \
      nor readers of a table can tell them apart.
      """,
      wrong: """
        - choice: how
          ask: "How did you order?"
          options: {web: "Online", app: "Online", shop: "In the shop"}
        """,
      right: """
        - choice: how
          ask: "How did you order?"
          options: {web: "On the website", app: "In the app", shop: "In the shop"}
        """),
    .doubleBarrelled: Article(
      "Two questions in one",
      """
      Somebody who is satisfied with the price but not with the quality cannot answer “price and quality”, and nobody can \
      tell afterwards which of the two an answer was about. The program looks for a few words that join things (`and` in \
      English, `e` in Italian, `et`, `i`, `en`, `und`, `y`) in ratings and factors of the source language; `A/B` and \
      `A & B` are for you to see. Where two words are one thing to respondents, a \
      comment silences it: `# double-barrelled: one thing to them`.
      """,
      wrong: """
        - rating: satisfaction
          ask: "How satisfied are you with our price and quality?"
          scale: standard.satisfaction10
        """,
      right: """
        - rating: satisfaction
          ask: "How satisfied are you with our price?"
          scale: standard.satisfaction10
        - rating: quality
          ask: "How satisfied are you with our quality?"
          scale: standard.satisfaction10
        """),
    .negatedWording: Article(
      "A negative statement to be rated",
      """
      To deny that something is not so is hard to say and easy to miss: of those who disagree with “I was not kept \
      waiting”, some were kept waiting and some were not. The program looks for such words in ratings and factors of the \
      source language: in English `not`, `no`, `never` and words in `n't`, in Italian `non`, in German `nicht`, and so on.
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
        """),
    .tooLong: Article(
      "An interview that is much longer than its minutes",
      """
      An interview is estimated from its words, 150 a minute, and from the seconds that an answer takes: an option or a \
      point 3, several options 6, a number or a date 5, a text 20, each item to be ranked 4, each amount 6, each set of a \
      best-worst question 12. What has a condition counts half, and so do the rows and rounds of a set that has one. You \
      are warned if it takes more than one and a half times the `minutes` of the file. Respondents who were promised three \
      minutes leave after four: remove questions, or write the honest time.
      """,
      wrong: """
        questionnaire: example
        minutes: 1
        items:
          - open: liked
            ask: "What did you like best?"
          - open: disliked
            ask: "What did you like least?"
          - open: wished
            ask: "What should be different next time?"
          - open: others
            ask: "What do others do better?"
          - open: more
            ask: "Is there anything else that you would like to tell us?"
        """,
      right: """
        questionnaire: example
        minutes: 2
        items:
          - open: liked
            ask: "What did you like best?"
          - open: disliked
            ask: "What did you like least?"
          - open: wished
            ask: "What should be different next time?"
          - open: others
            ask: "What do others do better?"
          - open: more
            ask: "Is there anything else that you would like to tell us?"
        """),
  ]
}
