import Analyses

/// Where what customers say and what moves the outcome disagree most.
enum Disagreement {
  /// The sentence about it; nil where nothing is stated.
  static func sentence(_ base: BaseFindings, outcome: String) -> String? {
    let factors = base.factors.filter { $0.stated != nil && !$0.isLeftOut }
    guard factors.count >= 2 else { return nil }
    let derived = places(factors.map(\.importance))
    let stated = places(factors.compactMap(\.stated?.mean))
    let apart = factors.indices.max { abs(derived[$0] - stated[$0]) < abs(derived[$1] - stated[$1]) } ?? 0
    let correlation = base.agreement.map { " (rank correlation \(Figures.fixed($0, 2)))" } ?? ""
    // Of two or three factors one place is much.
    let near = factors.count > 3 ? 1 : 0
    guard abs(derived[apart] - stated[apart]) > near else {
      let how = near > 0 ? " to one place or better" : ""
      return "What customers say matters and what moves \(outcome) agree\(how)\(correlation)."
    }
    let verdict =
      stated[apart] < derived[apart] ? "it moves less than it is said to" : "it moves more than it is said to"
    return
      "Stated and derived disagree most about \(factors[apart].factor.label): in what customers say it is no.\u{A0}"
      + "\(stated[apart]) of \(factors.count), in what moves \(outcome) no.\u{A0}\(derived[apart]), so \(verdict)\(correlation)."
  }

  /// The place of each value, 1 for the largest.
  private static func places(_ values: [Double]) -> [Int] {
    values.map { value in 1 + values.count { $0 > value } }
  }
}
