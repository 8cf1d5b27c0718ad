import Analyses

/// The largest disagreement between stated and derived importance.
enum Disagreement {
  /// A sentence about it; nil if fewer than two factors have stated importance.
  static func sentence(_ base: BaseFindings, outcome: String) -> String? {
    let factors = base.factors.filter { $0.stated != nil && !$0.isLeftOut }
    guard factors.count >= 2 else { return nil }
    let derived = places(factors.map(\.importance))
    let stated = places(factors.compactMap(\.stated?.mean))
    let apart = factors.indices.max { abs(derived[$0] - stated[$0]) < abs(derived[$1] - stated[$1]) } ?? 0
    let correlation = base.agreement.map { " (rank correlation \(Figures.fixed($0, 2)))" } ?? ""
    // Among two or three factors, even one place is a large difference.
    let near = factors.count > 3 ? 1 : 0
    guard abs(derived[apart] - stated[apart]) > near else {
      let how = near > 0 ? " to within one place" : ""
      return "Stated and derived importance for \(outcome)\(correlation) agree\(how)."
    }
    let verdict =
      stated[apart] < derived[apart]
      ? "It matters less than customers say" : "It matters more than customers say"
    return
      "Stated and derived importance for \(outcome)\(correlation) differ most for \(factors[apart].factor.label): stated no.\u{A0}"
      + "\(stated[apart]) of \(factors.count), derived no.\u{A0}\(derived[apart]). \(verdict)."
  }

  /// The rank of each value, 1 for the largest.
  private static func places(_ values: [Double]) -> [Int] {
    values.map { value in 1 + values.count { $0 > value } }
  }
}
