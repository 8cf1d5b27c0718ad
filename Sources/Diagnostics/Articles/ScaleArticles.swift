extension Article {
  static let scaleArticles: [Code: Article] = [
    .oddLabels: Article(
      "A scale that is labelled on one side",
      """
      Some points of the scale have labels, and an end has none, or one point has a label and its counterpart at the other \
      side has not. A label draws answers to its point, and people have to guess what an unlabelled end means. Label both \
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
      With three good points and one bad one the scale makes results look better than they are. You are warned only if each \
      point has a label with a word that the program knows as good, bad or in between, in the source language.
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
      "A scale whose averages would be upside down",
      """
      The program takes high numbers for good ones. By its labels the low end of this scale is the good one, so averages \
      and all that follows from them would be upside down. Add `best: low`; the answers themselves are not changed. Beside \
      scales with a good high end there may be another warning then: see `opposite-scales`.
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
      In one questionnaire a low number is good on one scale and bad on another. People who are used to the first one answer \
      the second one the wrong way round, and nobody can tell who did. Standard scales are not looked at: their high end is \
      the good one, but for effort.
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
      Other factors are asked both for how important they are and for how satisfied people are with them; this one is asked \
      for one of the two only, and cannot be compared. What matters and is not measured cannot be put right, and what is \
      measured without its importance sets no priority. Ask both questions about it, or neither.
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
