import Diagnostics
import Texts

/// Two options, factors, points or groups with one name: nobody can tell which is which.
enum DuplicateLabels {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let draft = inspection.draft
    let languages = draft.languages.isEmpty ? [""] : draft.languages.map(\.text)
    var sets: [[Draft.Wording?]] = draft.scales.map { $0.labels.map { $0.wording } }
    for base in inspection.resolved.bases {
      if case .written = base.source { sets.append(base.elements.map(\.label)) }
    }
    for segment in draft.segments {
      if case .groups(let groups) = segment.source { sets.append(groups.map(\.label)) }
    }
    sets.append(inspection.resolved.questions.filter { !$0.draft.isGenerated }.map(\.draft.label))
    return sets.flatMap { set in languages.flatMap { check(set.compactMap { $0 }, $0) } }
  }

  private static func check(_ wordings: [Draft.Wording], _ language: String) -> [Diagnostic] {
    guard wordings.count > 1 else { return [] }
    var first: [String: SourceRange] = [:]
    return wordings.compactMap { wording in
      guard let text = wording.single(language) else { return nil }
      let name = text.whole.lowercased()
      guard let other = first[name] else {
        first[name] = text.place
        return nil
      }
      // One place that an alias repeats.
      if other == text.place { return nil }
      return Diagnostic(
        .duplicateLabel, at: text.place, "another one here is called so, too",
        remedy: "Give each a name of its own: data and reports show nothing else.",
        notes: [.init("the other one", at: other)])
    }
  }
}
