/// The properties of simulated respondents: the effect of each factor on the outcomes, and the rates of missing answers and
/// break-offs.
package struct Effects: Hashable, Sendable {
  /// Effects of factors in a group of a segment.
  package struct Group: Hashable, Sendable {
    /// The index of the segment in the questionnaire.
    package var segment: Int
    /// The group's id.
    package var group: String
    /// The effects, by factor id. Other factors have the effect of `all`.
    package var effects: [String: Double]

    /// The effects in a group.
    package init(segment: Int, group: String, effects: [String: Double]) {
      (self.segment, self.group, self.effects) = (segment, group, effects)
    }
  }

  /// The effect of each factor on the outcomes, by id; nil if every factor has the same effect.
  package var all: [String: Double]?
  /// The effects that differ by group. If several apply, the last one counts.
  package var groups: [Group] = []
  /// The standard deviation of other influences on an outcome, in standard deviations of the factors' influence. 0.5 gives an
  /// R² of 0.8, before answers are rounded to scale points.
  package var noise = 0.5
  /// The share of missing answers, if the question offers any; 0 to 1.
  package var missing = 0.03
  /// The share of interviews that are broken off; 0 to 1.
  package var breakOff = 0.05

  /// The same effect for every factor.
  package init() {}

  /// The effect of a factor for a respondent in these groups, by segment index.
  func effect(of factor: String, in groups: [Int: String]) -> Double {
    var effect = all.map { $0[factor] ?? 0 } ?? 1
    for group in self.groups where groups[group.segment] == group.group {
      effect = group.effects[factor] ?? effect
    }
    return effect
  }
}
