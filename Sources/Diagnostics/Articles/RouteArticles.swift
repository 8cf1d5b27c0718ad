extension Article {
  static let routeArticles: [Code: Article] = [
    .unreachableItem: Article(
      "An item that no interview comes to",
      """
      Whatever is answered, every interview has ended before this item, or passes it by. `check` works that out from all \
      that can be answered: the options and points of each question, the missing answers that it offers, the conditions \
      around it, the ends before it, and the checks that answers have passed. The lines that cause it are shown.
      """,
      wrong: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: completed
        - open: reason
          ask: "What made you one?"
        """,
      right: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: completed
          when: customer is not yes
        - open: reason
          ask: "What made you one?"
        """),
    .neverTrue: Article(
      "A condition that never holds",
      """
      Nothing that can be answered makes this condition hold: it compares with a value that its question cannot have, or \
      it contradicts what has to hold to come here. Often an `and` stands where an `or` was meant, or a scale has become \
      shorter. Earlier ends, checks and conditions that it is in conflict with are shown. Of a check (`must`, `should`), no \
      answer passes it.

      Conditions on texts, on today's date, on rankings and on amounts are not looked at.
      """,
      wrong: """
        - rating: overall
          ask: "How satisfied are you with us?"
          scale: standard.satisfaction5
        - open: reason
          ask: "What was best?"
          when: overall >= 4 and overall is dk
        """,
      right: """
        - rating: overall
          ask: "How satisfied are you with us?"
          scale: standard.satisfaction5
        - open: reason
          ask: "What was best?"
          when: overall >= 4 or overall is dk
        """),
    .alwaysTrue: Article(
      "A condition that always holds",
      """
      Whenever an interview comes to this condition, it holds, whatever was answered: it decides nothing. Either it can \
      go, or it was meant otherwise. Of a check, every answer passes it. `overall >= 1` is not always true: it does \
      not hold of people who answered “don't know”.
      """,
      wrong: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: screened_out
          when: customer is not yes
        - open: reason
          ask: "What made you one?"
          when: customer == yes
        """,
      right: """
        - choice: customer
          ask: "Are you a customer?"
          options: {yes: "Yes", no: "No"}
        - end: screened_out
          when: customer is not yes
        - open: reason
          ask: "What made you one?"
        """),
    .unfillableQuota: Article(
      "A quota that can never fill",
      """
      A quota counts complete interviews for which its condition holds. Here there can be none: everybody it asks for has \
      been screened out before, or the condition contradicts itself. Change the `when` of the quota, or move the `end`.
      """,
      wrong: """
        questionnaire: example
        items:
          - choice: customer
            ask: "Are you a customer?"
            options: {yes: "Yes", no: "No"}
          - end: screened_out
            when: customer == no
          - open: reason
            ask: "What made you one?"
        quotas:
          - {quota: others, when: customer == no, limit: 50}
        """,
      right: """
        questionnaire: example
        items:
          - choice: customer
            ask: "Are you a customer?"
            options: {yes: "Yes", no: "No"}
          - end: screened_out
            when: customer == no
          - open: reason
            ask: "What made you one?"
        quotas:
          - {quota: customers, when: customer == yes, limit: 50}
        """),
    .outsideScale: Article(
      "A comparison with a number that cannot be answered",
      """
      The question takes the points of a scale, or numbers between two bounds, and the condition compares it with a number \
      beyond them, so that it always holds or never does: a typing mistake, or a scale that has become shorter since the \
      condition was written.
      """,
      wrong: """
        - rating: overall
          ask: "How satisfied are you with us?"
          scale: standard.satisfaction5
        - open: reason
          ask: "What could be better?"
          when: overall <= 8
        """,
      right: """
        - rating: overall
          ask: "How satisfied are you with us?"
          scale: standard.satisfaction5
        - open: reason
          ask: "What could be better?"
          when: overall <= 3
        """),
    .unknownIfMissing: Article(
      "A “not” that leaves out people without an answer",
      """
      People who answered “don't know” are left out here. Comparing with a missing answer is neither true nor false but \
      unknown, and what is unknown does not hold: neither does `kind != business` hold of them, nor \
      `not (kind == business)`. Where \
      everybody but the business customers is meant, write `kind is not business`: that holds of a missing answer, too. \
      Where only those are meant who gave another answer, say so: `kind is answered and kind != business`.
      """,
      wrong: """
        - choice: kind
          ask: "What kind of customer are you?"
          options: {personal: "Personal", business: "Business"}
        - open: wishes
          ask: "What could we do for you?"
          when: kind != business
        """,
      right: """
        - choice: kind
          ask: "What kind of customer are you?"
          options: {personal: "Personal", business: "Business"}
        - open: wishes
          ask: "What could we do for you?"
          when: kind is not business
        """),
    .silenceWithoutReason: Article(
      "A comment that silences a warning and does not say why",
      """
      A comment that begins with the code of a warning silences it: at the end of a line for that line, on a line of its own \
      for the line under it and all that is indented deeper. Whoever reads the file next year wants to know why, so the \
      reason stands after the code and a colon. Errors cannot be silenced.
      """,
      wrong: """
        questionnaire: example
        factors:
          repair: "Speed and quality of the repair" # double-barrelled
        items: [{say: "Thank you."}]
        """,
      right: """
        questionnaire: example
        factors:
          repair: "Speed and quality of the repair" # double-barrelled: one word in the customers' trade
        items: [{say: "Thank you."}]
        """),
    .unusedSilence: Article(
      "A comment that silences nothing",
      """
      A comment that begins with the code of a warning silences it in place. There is no such warning here any more, its \
      code is misspelt, or the comment is on the wrong line: put it at the end of the line with the warning, or on a line \
      of its own right above it.
      """,
      wrong: """
        questionnaire: example
        factors:
          repair: "Speed of the repair" # double-barrelled: one word in the customers' trade
        items: [{say: "Thank you."}]
        """,
      right: """
        questionnaire: example
        factors:
          repair: "Speed of the repair"
        items: [{say: "Thank you."}]
        """),
  ]
}
