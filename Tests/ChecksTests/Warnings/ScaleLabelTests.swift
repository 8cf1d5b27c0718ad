import Checks
import Diagnostics
import Stories
import Testing
import Texts

/// Warnings about the labels of scales, and about scales that run in opposite directions.
@Suite struct ScaleLabelTests {
  @Test("Labels that leave out an end, or only the other side of a pair, are reported") func odd() {
    let yaml = """
      questionnaire: labels
      scales:
        no_high:
          from: 1
          to: 5
          labels: {1: "Low", 3: "Middle"}
        no_low: {from: 2, to: 6, labels: {6: "High"}}
        no_pair: {from: 0, to: 4, labels: {0: "Low", 4: "High", 1: "Rather low"}}
        no_pairs: {from: 1, to: 6, labels: {1: "A", 5: "E", 3: "C", 6: "F"}}
        bare: {from: 1, to: 3}
        pairs: {from: 1, to: 5, labels: {1: "Low", 2: "Lower", 4: "Higher", 5: "High"}}
        middle: {from: 1, to: 5, labels: {1: "Low", 3: "Middle", 5: "High"}}
      items: [{say: "A"}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:9: warning[odd-labels]: the scale `no_high` has labels, but none for its end point 5
        5 |     to: 5
          |         ^
          = Add one under `labels`, so that respondents know what 5 means.
        story.yaml:7:18: warning[odd-labels]: the scale `no_low` has labels, but none for its end point 2
        7 |   no_low: {from: 2, to: 6, labels: {6: "High"}}
          |                  ^
          = Add one under `labels`, so that respondents know what 2 means.
        story.yaml:8:62: warning[odd-labels]: point 1 has a label, but point 3 on the other side has none
        8 |   no_pair: {from: 0, to: 4, labels: {0: "Low", 4: "High", 1: "Rather low"}}
          |                                                              ^^^^^^^^^^^^
          = Label both or neither: a label attracts answers to its point.
        story.yaml:9:50: warning[odd-labels]: point 5 has a label, but point 2 on the other side has none
        9 |   no_pairs: {from: 1, to: 6, labels: {1: "A", 5: "E", 3: "C", 6: "F"}}
          |                                                  ^^^
          = Label both or neither: a label attracts answers to its point.

        """)
  }

  @Test("More good points than bad ones, or the reverse, are reported where the tone of each point is known")
  func balance() {
    let yaml = """
      questionnaire: balance
      scales:
        good: {points: ["Poor", "Good", "Very good"]}
        bad: {points: ["Awful", "Poor", "Bad", "Good"]}
        even: {points: ["Poor", "Fair", "Good"]}
        unknown: {points: ["Poor", "Green", "Good", "Great"]}
        ends: {from: 1, to: 5, labels: {1: "Poor", 3: "Good", 5: "Very good"}}
        pair: {points: ["Good", "Great"]}
      items: [{say: "A"}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:3:3: warning[unbalanced-scale]: the scale `good` has 2 good points and 1 bad one
        3 |   good: {points: ["Poor", "Good", "Very good"]}
          |   ^^^^
          = Use as many good points as bad ones: the side with more points attracts answers.
        story.yaml:4:3: warning[unbalanced-scale]: the scale `bad` has 1 good point and 3 bad ones
        4 |   bad: {points: ["Awful", "Poor", "Bad", "Good"]}
          |   ^^^
          = Use as many good points as bad ones: the side with more points attracts answers.

        """)
  }

  private static let directions = """
    questionnaire: directions
    scales:
      points: {points: ["Good", "Poor"]}
      block:
        from: 1
        to: 3
        labels: {1: "Good", 3: "Poor"}
      flow: {from: 1, to: 3, labels: {1: "Good", 3: "Poor"}}
      right: {from: 1, to: 3, labels: {1: "Good", 3: "Poor"}, best: low}
      wrong: {from: 1, to: 3, labels: {1: "Poor", 3: "Good"}, best: low}
      neutral: {from: 1, to: 3, labels: {1: "Fair", 3: "Poor"}}
      same: {from: 1, to: 3, labels: {1: "Good", 3: "Good again"}}
    items: [{say: "A"}]

    """

  @Test("Labels that contradict the good end of the scale are reported") func direction() {
    #expect(
      Story.report(Self.directions) == """
        story.yaml:3:3: warning[scale-direction]: according to its labels, the low end of `points` is the good one, but it counts as the bad one
        3 |   points: {points: ["Good", "Poor"]}
          |   ^^^^^^
          = Add `best: low` to reverse the scale in statistics, or reverse the labels.
        story.yaml:4:3: warning[scale-direction]: according to its labels, the low end of `block` is the good one, but it counts as the bad one
        4 |   block:
          |   ^^^^^
          = Add `best: low` to reverse the scale in statistics, or reverse the labels.
        story.yaml:8:3: warning[scale-direction]: according to its labels, the low end of `flow` is the good one, but it counts as the bad one
        8 |   flow: {from: 1, to: 3, labels: {1: "Good", 3: "Poor"}}
          |   ^^^^
          = Add `best: low` to reverse the scale in statistics, or reverse the labels.
        story.yaml:10:3: warning[scale-direction]: according to its labels, the high end of `wrong` is the good one, but it counts as the bad one
        10 |   wrong: {from: 1, to: 3, labels: {1: "Poor", 3: "Good"}, best: low}
           |   ^^^^^
           = Remove `best: low`, or reverse the labels.

        """)
  }

  @Test("The fix writes `best: low` behind the end of the scale, in its style; a list of points has no end")
  func mended() {
    let source = SourceText(name: "story.yaml", Self.directions)
    let mended = Repair.mend(source) { Checker.check($0).diagnostics }.source
    #expect(
      String(decoding: mended.bytes, as: UTF8.self) == """
        questionnaire: directions
        scales:
          points: {points: ["Good", "Poor"]}
          block:
            from: 1
            to: 3
            best: low
            labels: {1: "Good", 3: "Poor"}
          flow: {from: 1, to: 3, best: low, labels: {1: "Good", 3: "Poor"}}
          right: {from: 1, to: 3, labels: {1: "Good", 3: "Poor"}, best: low}
          wrong: {from: 1, to: 3, labels: {1: "Poor", 3: "Good"}, best: low}
          neutral: {from: 1, to: 3, labels: {1: "Fair", 3: "Poor"}}
          same: {from: 1, to: 3, labels: {1: "Good", 3: "Good again"}}
        items: [{say: "A"}]

        """)
  }

  private func opposite(_ scales: [String]) -> [String] {
    let items = scales.enumerated().map {
      "  - {rating: q\($0.offset), ask: \"Q\($0.offset)?\", scale: \($0.element)}\n"
    }
    return Story.places(
      """
      questionnaire: q
      scales:
        up: {from: 1, to: 3}
        down: {from: 1, to: 3, best: low}
      items:
      \(items.joined())
      """)
  }

  @Test("Scales that run in opposite directions are reported once, at the later one") func opposites() {
    #expect(opposite(["up", "up"]) == [])
    #expect(opposite(["down", "down"]) == [])
    #expect(opposite(["up", "down", "up", "down"]) == ["opposite-scales:7:37"])
    #expect(opposite(["standard.nps", "down", "down", "up"]) == ["opposite-scales:9:37"])
    #expect(opposite(["standard.nps", "down"]) == [])
    let yaml = """
      questionnaire: opposite
      scales: {up: {from: 1, to: 3}, down: {from: 1, to: 3, best: low}}
      items:
        - {rating: b, ask: "B?", scale: down}
        - {rating: c, ask: "C?", scale: up}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:35: warning[opposite-scales]: the scale of `c` runs in the opposite direction to the scale of `b`
        5 |   - {rating: c, ask: "C?", scale: up}
          |                                   ^^
          = Put the good end of all scales on the same side: respondents may not read the labels again.
          = the scale of `b` (line 4, column 35)

        """)
  }
}
