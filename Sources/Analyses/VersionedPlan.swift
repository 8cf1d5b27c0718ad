import Datasets

/// A plan as the versions of the questionnaire among the rows allow it: what means the same in all of them.
struct VersionedPlan {
  /// The plan, without the factors that none of the versions has.
  private(set) var plan: ImportancePlan
  /// The rows of the versions that have the outcome and all factors of the plan, in the same meaning.
  let rows: [Int]
  /// What was left out, and why.
  private(set) var warnings: [AnalysisWarning] = []

  /// What a plan makes of a table. A table without versions is taken as it is.
  init(_ plan: ImportancePlan, _ table: DataTable) {
    self.plan = plan
    let lacking = plan.factors.filter { factor in
      !table.versions.isEmpty && table.versions.allSatisfy { plan.isAbsent(factor, in: $0) }
    }
    if !lacking.isEmpty, plan.factors.count - lacking.count >= 2 {
      self.plan.factors.removeAll(where: lacking.contains)
      warnings.append(.notInVersions(lacking.map(\.label)))
    }
    let kept = self.plan
    let out = table.versions.indices.filter { !kept.gaps(in: table.versions[$0]).isEmpty }
    // If no version has everything, the rules for missing answers decide.
    guard out.count < table.versions.count else {
      rows = Array(0..<table.rows)
      return
    }
    rows =
      out.isEmpty ? Array(0..<table.rows) : (0..<table.rows).filter { !out.contains(table.versionPlaces[$0]) }
    for place in out { warnings.append(kept.leftOut(table.versions[place])) }
    for (place, version) in table.versions.enumerated()
    where !out.contains(place) && !version.stretched.isEmpty {
      warnings.append(.stretched(version.stretched, version.number, rows: version.rows))
    }
    for segment in plan.segments {
      let versions = table.versions.indices.filter {
        !out.contains($0) && table.versions[$0].gaps[segment.column] != nil
      }
      if versions.isEmpty { continue }
      warnings.append(
        .segmentNotInVersions(
          segment.label, versions.map { table.versions[$0].number },
          rows: versions.reduce(0) { $0 + table.versions[$1].rows }))
    }
  }
}

extension ImportancePlan {
  /// The columns behind a column of the plan: itself, or those that it is the mean of.
  private func columns(_ name: String) -> [String] { means[name] ?? [name] }

  fileprivate func isAbsent(_ factor: Factor, in version: TableVersion) -> Bool {
    columns(factor.rating).allSatisfy { version.gaps[$0] == .absent }
  }

  /// Why a version does not have the outcome or factors of the plan, by their labels in the order of the plan.
  fileprivate func gaps(in version: TableVersion) -> [(label: String, reason: TableVersion.Reason)] {
    ([(outcomeLabel, outcome)] + factors.map { ($0.label, $0.rating) }).flatMap { label, name in
      columns(name).compactMap { version.gaps[$0].map { (label, $0) } }
    }
  }

  fileprivate func leftOut(_ version: TableVersion) -> AnalysisWarning {
    var absent: [String] = []
    var changed: [String] = []
    var canBeRescaled = true
    for gap in gaps(in: version) {
      switch gap.reason {
      case .absent:
        if !absent.contains(gap.label) { absent.append(gap.label) }
        canBeRescaled = false
      case .changed(let part, let reasons, let isScale):
        let sentence = "`\(part)`: \(reasons.joined(separator: "; "))"
        if !changed.contains(sentence) { changed.append(sentence) }
        if !isScale { canBeRescaled = false }
      }
    }
    return .versionLeftOut(
      version.number, rows: version.rows, waves: version.waves, absent: absent, changed: changed,
      canBeRescaled: canBeRescaled)
  }
}
