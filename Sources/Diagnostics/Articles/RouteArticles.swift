extension Article {
  static let routeArticles: [Code: Article] = [
    .unreachableItem: Article(
      "An item that no interview reaches",
      """
      With any possible answers, every interview ends before this item or skips it. `check` considers all possible answers: \
      the options and points of each question, its missing answers, the conditions around it, the ends before it, and the \
      checks on answers. It shows the lines that cause the problem.
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
      "A condition that is never true",
      """
      No possible answers make this condition true: it compares a question with a value that the question cannot have, or \
      it contradicts what must be true to get here. Often `and` was written instead of `or`, or a scale has become shorter. \
      The earlier ends, checks and conditions that it conflicts with are shown. If it is a check (`must`, `should`), no \
      answer can pass it.

      Conditions on texts, today's date, rankings and amounts are not checked.
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
      "A condition that is always true",
      """
      Whenever an interview gets to this condition, it is true, whatever the answers are, so it has no effect. Remove it or \
      correct it. If it is a check, every answer passes it. Note that `overall >= 1` is not always true: it is not true for \
      people who answered “don't know”.
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
      A quota counts complete interviews for which its condition is true. There can be none: everybody in the quota is \
      screened out before the end, or the condition contradicts itself. Change the `when` of the quota, or move the `end`.
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
      "A comparison with a number outside the scale",
      """
      The answers are the points of a scale, or numbers between two bounds. The condition compares them with a number \
      outside, so it is always true or never. Either it is a typing mistake, or the scale has become shorter since the \
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
      "A “not” that excludes people with a missing answer",
      """
      The condition excludes people who answered “don't know”. A comparison with a missing answer is neither true nor false \
      but unknown, and an unknown condition counts as not true. So neither `kind != business` nor `not (kind == business)` \
      includes these people. To include everybody except business customers, write `kind is not business`, which is also \
      true for a missing answer. To include only people who gave another answer, write \
      `kind is answered and kind != business`.
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
      "A comment that silences a warning without a reason",
      """
      A comment that starts with the code of a warning silences the warning. At the end of a line, it applies to that line; \
      on its own line, to the next line and everything indented under it. Write the reason after the code and a colon, for \
      people who read the file later. Errors cannot be silenced.
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
      A comment that starts with the code of a warning silences that warning. There is no such warning here: it was fixed, \
      the code is misspelled, or the comment is on the wrong line. Put the comment at the end of the line with the warning, \
      or on its own line directly above.
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
