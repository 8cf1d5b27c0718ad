extension Article {
  static let wordingArticles: [Code: Article] = [
    .emptyWording: Article(
      "A text is missing",
      """
      A wording is empty, or has no text in the source language, which is shown if a translation is missing. Often the \
      text starts with #, so YAML reads it as a comment.
      """,
      wrong: """
        - say: # 1 bank in town!
        """,
      right: """
        - say: "# 1 bank in town!"
        """),
    .unknownLanguage: Article(
      "An unknown language",
      """
      A wording in several languages is a map from languages to texts, and `languages` at the top of the file lists the \
      languages. This key is not one of them. It may be a typing mistake, a language missing from the list, or a part of a \
      text without quotes.
      """,
      wrong: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you.", ita: "Grazie.", it: "Grazie."}
        """,
      right: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you.", it: "Grazie."}
        """),
    .missingTranslation: Article(
      "A translation is missing",
      """
      The file has several languages, but this text is not available in all of them. Respondents will see the source \
      language instead.
      """,
      wrong: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you."}
        """,
      right: """
        questionnaire: example
        languages: [en, it]
        items:
          - say: {en: "Thank you.", it: "Grazie."}
        """),
    .lastVariant: Article(
      "Variants that do not cover every case",
      """
      The first variant whose condition is true is used. So every variant except the last needs a `when`, and the last has \
      none: it is for all other cases. The same applies to the groups of a segment: only one of them can have no `when`.
      """,
      wrong: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - say:
            - when: customer == yes
              text: "Thank you for your trust."
            - when: customer == no
              text: "Thank you for your time."
        """,
      right: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - say:
            - when: customer == yes
              text: "Thank you for your trust."
            - text: "Thank you for your time."
        """),
    .badBrace: Article(
      "A brace that is not a fill",
      """
      In a wording, `{id}` is replaced by the answer to a question, and `{factor}` by the label of a factor. For a literal \
      brace, write `{{` or `}}`.
      """,
      wrong: """
        - say: "Write your name {in capitals}."
        """,
      right: """
        - say: "Write your name {{in capitals}}."
        """),
    .unknownFill: Article(
      "An unknown fill",
      """
      Put the id of an earlier question in the braces, or the name of an element: `{factor}` in a battery or loop over \
      factors, `{option}` in a battery or loop over a list. For a literal brace, write `{{`.
      """,
      wrong: """
        - choice: bank
          ask: "Which bank do you use most?"
          options: {north: "Northern Bank", south: "Southern Bank"}
          missing: []
        - say: "Now some questions about {bnak}."
        """,
      right: """
        - choice: bank
          ask: "Which bank do you use most?"
          options: {north: "Northern Bank", south: "Southern Bank"}
          missing: []
        - say: "Now some questions about {bank}."
        """),
    .fillWithoutAnswer: Article(
      "A fill that can be empty",
      """
      The fill is the answer to a question that may have no answer: it offers don't know or refused, it is optional, or it \
      is not asked of everyone. Then the sentence has a gap. Write a variant of the text for that case.
      """,
      wrong: """
        - choice: bank
          ask: "Which bank do you use most?"
          options: {north: "Northern Bank", south: "Southern Bank"}
        - say: "Now some questions about {bank}."
        """,
      right: """
        - choice: bank
          ask: "Which bank do you use most?"
          options: {north: "Northern Bank", south: "Southern Bank"}
        - say:
            - when: bank is answered
              text: "Now some questions about {bank}."
            - text: "Now some questions about your bank."
        """),
    .commentAfterText: Article(
      "A comment directly after a text",
      """
      A # after a space starts a comment, even in the middle of a text without quotes. If it belongs to the text, put the \
      whole text in double quotes. If it is a comment, put the text before it in double quotes, so that readers see where \
      the text ends.
      """,
      wrong: """
        - say: Welcome to your #1 bank, and to our # 1 service.
        """,
      right: """
        - say: "Welcome to your #1 bank, and to our # 1 service."
        """),
  ]
}
