extension Article {
  static let scaleArticles: [Code: Article] = [
    .oddLabels: Article(
      "A scale with labels on one side only",
      """
      Some points of the scale have labels, but one end has none, or a point has a label and its counterpart on the other \
      side has none. Labels attract answers, and people have to guess the meaning of an end without a label. Label both \
      ends, or all points.
      """,
      wrong: """
        questionnaire: example
        scales:
          pleased: {from: 1, to: 7, labels: {7: "Very pleased"}}
        items:
          - {rating: visit, ask: "How pleased are you?", scale: pleased}
        """,
      right: """
        questionnaire: example
        scales:
          pleased: {from: 1, to: 7, labels: {1: "Very displeased", 7: "Very pleased"}}
        items:
          - {rating: visit, ask: "How pleased are you?", scale: pleased}
        """),
    .unbalancedScale: Article(
      "A scale with more good points than bad ones",
      """
      For example, a scale with three good points and one bad one makes results look better than they are. This warning \
      appears only if every label, in the source language, has a word that the program knows as good, bad or neutral.
      """,
      wrong: """
        questionnaire: example
        scales:
          quality: {points: ["Poor", "Fair", "Good", "Very good", "Excellent"]}
        items:
          - {rating: visit, ask: "How was it?", scale: quality}
        """,
      right: """
        questionnaire: example
        scales:
          quality: {points: ["Very poor", "Poor", "Fair", "Good", "Very good"]}
        items:
          - {rating: visit, ask: "How was it?", scale: quality}
        """),
    .scaleDirection: Article(
      "A scale with its good end at the low numbers",
      """
      The program assumes that high numbers are good. According to its labels, the low end of this scale is the good one, so \
      averages and all results would be reversed. Add `best: low`; the answers themselves are not changed. If the \
      questionnaire also has scales with the good end at the high numbers, you may get another warning: `opposite-scales`.
      """,
      wrong: """
        questionnaire: example
        scales:
          grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}}
        items:
          - {rating: visit, ask: "Which grade do you give us?", scale: grade}
        """,
      right: """
        questionnaire: example
        scales:
          grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}, best: low}
        items:
          - {rating: visit, ask: "Which grade do you give us?", scale: grade}
        """),
    .oppositeScales: Article(
      "Scales that run in opposite directions",
      """
      In this questionnaire, low numbers are good on one scale and bad on another. People who got used to the first scale \
      may answer the second one the wrong way round, and this cannot be detected later. Standard scales are not checked: \
      high numbers are good on all of them except effort.
      """,
      wrong: """
        questionnaire: example
        scales:
          pleased: {from: 1, to: 5, labels: {1: "Not pleased", 5: "Very pleased"}}
          grade: {from: 1, to: 5, labels: {1: "Very good", 5: "Very bad"}, best: low}
        items:
          - {rating: visit, ask: "How pleased are you?", scale: pleased}
          - {rating: overall, ask: "Which grade do you give us?", scale: grade}
        """,
      right: """
        questionnaire: example
        scales:
          pleased: {from: 1, to: 5, labels: {1: "Not pleased", 5: "Very pleased"}}
          grade: {from: 1, to: 5, labels: {1: "Very bad", 5: "Very good"}}
        items:
          - {rating: visit, ask: "How pleased are you?", scale: pleased}
          - {rating: overall, ask: "Which grade do you give us?", scale: grade}
        """),
    .halfMeasured: Article(
      "A factor that is rated for importance only, or for satisfaction only",
      """
      The questionnaire asks about importance and satisfaction for other factors, but only about one of the two for this \
      factor, so it cannot be compared. Without satisfaction you do not know whether it needs improvement; without \
      importance you do not know its priority. Ask both questions about it, or neither.
      """,
      wrong: """
        questionnaire: example
        factors:
          price: "The price"
          advice: "The advice"
        items:
          - rating: importance
            ask: "How important is {factor} to you?"
            each: factors
            scale: standard.importance10
            measures: importance
          - rating: satisfied_price
            ask: "How satisfied are you with the price?"
            scale: standard.satisfaction10
            measures: {satisfaction: price}
        """,
      right: """
        questionnaire: example
        factors:
          price: "The price"
          advice: "The advice"
        items:
          - rating: importance
            ask: "How important is {factor} to you?"
            each: factors
            scale: standard.importance10
            measures: importance
          - rating: satisfaction
            ask: "How satisfied are you with {factor}?"
            each: factors
            scale: standard.satisfaction10
            measures: satisfaction
        """),
  ]
}
