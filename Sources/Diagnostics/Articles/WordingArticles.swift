extension Article {
  static let wordingArticles: [Code: Article] = [
    .emptyWording: Article(
      "There is no text",
      """
      A wording is empty, or lacks the source language, which is shown wherever a translation is missing. Often the \
      text begins with a #, which makes a comment of it.
      """,
      wrong: """
        - say: # 1 bank in town!
        """,
      right: """
        - say: "# 1 bank in town!"
        """),
    .unknownLanguage: Article(
      "A language that the file does not have",
      """
      A wording in several languages is a map from languages to texts, and the languages of the file are listed at its \
      top. A key that is none of them is a slip, a language that was forgotten there, or a piece of an unquoted text.
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
      The file has several languages, and this text is not in all of them. Respondents are shown the source language \
      instead.
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
      A list of variants is read from the top, and the first whose condition holds is used. So all but the last have a \
      `when`, and the last has none: it is for all other cases. The same holds for the groups of a segment: only one may \
      be without a `when`.
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
      "A brace that is not a place to fill",
      """
      In a wording, `{id}` is filled with the answer to a question, and `{factor}` with the name of a factor. Braces \
      that are meant as such are written twice.
      """,
      wrong: """
        - say: "Write your name {in capitals}."
        """,
      right: """
        - say: "Write your name {{in capitals}}."
        """),
    .unknownFill: Article(
      "Nothing to fill in",
      """
      In braces belongs the id of a question that was asked before, or the name of an element: `{factor}` within a \
      battery or loop over factors, `{option}` within one over a list.
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
      "A gap in a sentence",
      """
      The wording is filled with the answer to a question that can stay without one: because it offers don't know or \
      refused, because it is optional, or because it is not asked of everyone. Then the sentence has a gap when it is \
      read out. Write a variant for that case.
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
      "A comment right behind a text",
      """
      A # with a blank before it begins a comment, also in the middle of what looks like a text. If it belongs to the \
      text, put the whole text in double quotes. If it is meant as a comment, put the text before it in double quotes, \
      and readers see where it ends.
      """,
      wrong: """
        - say: Welcome to your #1 bank, and to our # 1 service.
        """,
      right: """
        - say: "Welcome to your #1 bank, and to our # 1 service."
        """),
  ]
}
