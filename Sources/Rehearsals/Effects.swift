/// What is true of simulated respondents: how much each factor moves the outcomes, and how they fail to answer.
package struct Effects: Hashable, Sendable {
  /// Effects of factors that hold in a group of a segment.
  package struct Group: Hashable, Sendable {
    /// The segment, by its place in the questionnaire.
    package var segment: Int
    /// The group's id.
    package var group: String
    /// The effects, by the ids of the factors; the others are as for all.
    package var effects: [String: Double]

    /// The effects in a group.
    package init(segment: Int, group: String, effects: [String: Double]) {
      (self.segment, self.group, self.effects) = (segment, group, effects)
    }
  }

  /// The effect of each factor on the outcomes, by its id; nil where every factor has the same.
  package var all: [String: Double]?
  /// What differs by group; of several that hold, the later one counts.
  package var groups: [Group] = []
  /// The standard deviation of what else moves an outcome, in standard deviations of what the factors do: 0.5 leaves an R²
  /// of 0.8, before answers are rounded to the points of a scale.
  package var noise = 0.5
  /// The part of the answers that are missing, where a missing answer is offered; 0 to 1.
  package var missing = 0.03
  /// The part of the interviews that are broken off; 0 to 1.
  package var breakOff = 0.05

  /// Every factor has the same effect.
  package init() {}

  /// The effect of a factor for a respondent of these groups, by the place of each segment.
  func effect(of factor: String, in groups: [Int: String]) -> Double {
    var effect = all.map { $0[factor] ?? 0 } ?? 1
    for group in self.groups where groups[group.segment] == group.group {
      effect = group.effects[factor] ?? effect
    }
    return effect
  }
}
