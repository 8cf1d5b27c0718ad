/// The built-in scales, which every questionnaire can use.
package enum StandardScales {
  private typealias Labels = StandardLabels

  /// The name of the scale of `kano` items. Ratings cannot use it.
  package static let kano = "the scale of kano"

  /// The names of the scales that ratings can use.
  package static let names = table.map(\.name).filter { $0 != kano }

  /// The scale with a name; nil if there is none.
  package static func named(_ name: String) -> Scale? { table.first { $0.name == name }?.scale }

  private static let table: [(name: String, scale: Scale)] = [
    (
      "standard.satisfaction5",
      points([
        Labels.veryDissatisfied, Labels.dissatisfied, Labels.neitherSatisfied, Labels.satisfied,
        Labels.verySatisfied,
      ])
    ),
    ("standard.satisfaction10", ends(1, Labels.veryDissatisfied, 10, Labels.verySatisfied)),
    (
      "standard.importance5",
      points([
        Labels.notImportant, Labels.slightlyImportant, Labels.moderatelyImportant, Labels.veryImportant,
        Labels.extremelyImportant,
      ])
    ),
    ("standard.importance10", ends(1, Labels.notImportant, 10, Labels.extremelyImportant)),
    (
      "standard.agreement5",
      points([
        Labels.stronglyDisagree, Labels.disagree, Labels.neitherAgree, Labels.agree, Labels.stronglyAgree,
      ])
    ),
    (
      "standard.agreement7",
      points([
        Labels.stronglyDisagree, Labels.disagree, Labels.somewhatDisagree, Labels.neitherAgree,
        Labels.somewhatAgree,
        Labels.agree, Labels.stronglyAgree,
      ])
    ),
    ("standard.nps", ends(0, Labels.notLikely, 10, Labels.extremelyLikely)),
    (
      kano,
      points([
        Labels.likeIt, Labels.expectIt, Labels.neutral, Labels.liveWithIt, Labels.dislikeIt,
      ])
    ),
    // Labeled by ease, so that the high end is the good one, as on the other scales.
    ("standard.effort7", ends(1, Labels.veryDifficult, 7, Labels.veryEasy)),
  ]

  /// A scale with a label for each of the points 1, 2, 3 …
  private static func points(_ labels: [Wording]) -> Scale {
    Scale(
      low: 1, high: labels.count,
      labels: Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0.offset + 1, $0.element) }))
  }

  /// A scale with labels for its ends only.
  private static func ends(_ low: Int, _ lowest: Wording, _ high: Int, _ highest: Wording) -> Scale {
    Scale(low: low, high: high, labels: [low: lowest, high: highest])
  }
}
