import Analyses
import Datasets
import Reports

/// Findings that are reported on: computed once, then set to figures that a reader can check by eye.
enum Reported {
  /// Factors with their shares, stated means and intervals.
  struct Factor {
    var label: String
    var share: Double
    var stated: Double?
    var interval: ClosedRange<Double>?
  }

  /// Findings of an outcome `sales` with R² 0.5, by twenty of thirty complete interviews, in as many groups of a segment
  /// `region` as there are names.
  static func findings(_ factors: [Factor], groups: [String] = []) throws -> ImportanceFindings {
    let names = factors.indices.map { "f\($0)" }
    let rows = (0..<30).map { row in
      let values = [row] + factors.indices.map { (row * ($0 + 2) + $0) % 31 % 7 }
      let group = groups.isEmpty ? "" : groups[row % groups.count]
      return values.map { "\($0)" }.joined(separator: ",") + "," + group
    }
    let csv = "y," + names.joined(separator: ",") + ",region\n" + rows.joined(separator: "\n")
    var options = ImportanceAnalysis.Options()
    (options.replicates, options.permutations, options.leastBase) = (0, 0, 5)
    var plan = ImportancePlan(outcome: "y", factors: names)
    let known = groups.map { ImportancePlan.Group(id: $0, label: $0) }
    plan.segments = [.init(id: "region", label: "region", column: "region", groups: known)].filter { _ in
      !groups.isEmpty
    }
    var found = try ImportanceAnalysis.run(
      CSVFile(name: "data.csv", bytes: Array(csv.utf8)).table(
        numbers: plan.numbers, categories: plan.categories), plan,
      options)
    (found.plan.outcome, found.plan.outcomeLabel) = ("sales", "sales")
    let total = set(found.total, factors)
    found.total = total
    for place in groups.indices { found.segments[0].groups[place].findings = .success(total) }
    return found
  }

  private static func set(_ base: BaseFindings, _ factors: [Factor]) -> BaseFindings {
    var base = base
    (base.rows, base.answering, base.complete) = (30, 30, 20)
    (base.effective, base.r2, base.adjustedR2) = (20, 0.5, 0.45)
    (base.conditionNumber, base.overall, base.warnings) = (2, nil, [])
    for (place, factor) in factors.enumerated() {
      let mean = base.factors[place].satisfaction
      var own = FactorFindings.blank(base.factors[place])
      own.factor.label = factor.label
      (own.importance, own.share, own.shareInterval) = (factor.share * 0.5, factor.share, factor.interval)
      own.stated = factor.stated.flatMap { mean?.set($0, 20) }
      base.factors[place] = own
    }
    return base
  }

  /// A mean of so many people.
  static func mean(_ mean: Double, _ n: Int) throws -> FactorFindings.Mean? {
    try findings([.init(label: "a", share: 1, stated: 1), .init(label: "b", share: 0)]).total.factors[0]
      .stated?
      .set(mean, n)
  }

  /// The report of findings, on a page of some columns.
  static func text(
    _ findings: ImportanceFindings, width: Int = 80, isPlain: Bool = false,
    _ change: (inout ImportanceContext) -> Void = { _ in }
  ) -> String {
    var page = Typography()
    (page.width, page.isPlain) = (width, isPlain)
    var context = ImportanceContext(title: "data.csv")
    change(&context)
    return ImportanceText(findings, context, page).render()
  }

  /// The part of a report behind its heading.
  static func body(_ findings: ImportanceFindings, width: Int = 80, isPlain: Bool = false) -> String {
    let text = text(findings, width: width, isPlain: isPlain)
    return text.split(separator: "\n\n", maxSplits: 1).dropFirst().joined()
  }
}

extension FactorFindings {
  /// A factor of which nothing but what a test sets is known.
  static func blank(_ found: FactorFindings) -> FactorFindings {
    var blank = found
    (blank.interval, blank.shareInterval, blank.uniqueInterval, blank.relativeWeight) = (nil, nil, nil, nil)
    (blank.noise, blank.ranks, blank.ownRanks, blank.direction) = (nil, nil, nil, .positive)
    (blank.beta, blank.correlation, blank.alone, blank.last, blank.pratt) = (nil, nil, nil, nil, nil)
    (blank.inflation, blank.conditional, blank.dominates) = (nil, nil, nil)
    (blank.stated, blank.statedCentred, blank.satisfaction, blank.topBox) = (nil, nil, nil, nil)
    return blank
  }
}

extension FactorFindings.Mean {
  /// Another mean, of so many.
  func set(_ mean: Double, _ n: Int) -> Self {
    var other = self
    (other.mean, other.n) = (mean, n)
    return other
  }
}
