extension Article {
  static let textArticles: [Code: Article] = [
    .sameTranslation: Article(
      "A text that is not translated",
      """
      The text in one language is identical to the text in the source language. It was probably copied to be translated \
      later, and respondents would read the wrong language. Translate it, or delete it until there is a translation. Texts \
      of one or two words are not checked, because names are often the same in all languages. For a longer name, silence \
      the warning with a comment.
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
      "Translations with different fills",
      """
      The text has a fill in one language but not in another. So one of the texts says something else, or does not mention \
      what the question is about. Write the same `{…}` in every language.
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
      "Two questions with the same wording",
      """
      Two questions in a section have the same wording: one was copied and not changed, or one is not needed. Reword it, or \
      delete it. Questions in different sections are not checked, and neither are questions whose conditions exclude each \
      other.
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
      "The same label twice",
      """
      Two options of a question, two factors, two scale points or two groups have the same label. Respondents and readers \
      of tables cannot distinguish them.
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
      A person who is satisfied with the price but not with the quality cannot answer a question about “price and quality”, \
      and you cannot know later which of the two an answer was about. The program looks for words that join things (`and` in \
      English, `e` in Italian, also `et`, `i`, `en`, `und`, `y`) in ratings and factors, in the source language. It does not \
      detect `A/B` and `A & B`. If the words mean one thing to respondents, silence the warning with a comment: \
      `# double-barrelled: one thing to them`.
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
        """),
    .tooLong: Article(
      "An interview that is much longer than announced",
      """
      The length of an interview is estimated from its words, at 150 a minute, and the seconds for each answer: 3 for an \
      option or a point, 6 for several options, 5 for a number or a date, 20 for a text, 4 for each ranked item, 6 for each \
      amount, 12 for each set of a best-worst question. Items with a condition count half, and so do the rows and rounds of \
      a set with a condition. This warning appears if the estimate is more than one and a half times the `minutes` of the \
      file. People break off if an interview takes longer than announced. Remove questions, or announce a realistic time.
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
