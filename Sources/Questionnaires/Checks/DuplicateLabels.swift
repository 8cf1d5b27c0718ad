import Diagnostics
import Texts

/// Two options, factors, points or groups with one name: nobody can tell which is which.
enum DuplicateLabels {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let draft = inspection.draft
    let languages = draft.languages.isEmpty ? [""] : draft.languages.map(\.text)
    var found: [Diagnostic] = []
    func add<Labelled>(_ set: [Labelled], _ label: (Labelled) -> Draft.Wording?) {
      guard !areFewAndDifferent(set, label) else { return }
      for language in languages {
        found += duplicates(among: set.compactMap { label($0)?.single(language) })
      }
    }
    for scale in draft.scales { add(scale.labels, \.wording) }
    for base in inspection.resolved.bases { if case .written = base.source { add(base.elements, \.label) } }
    for segment in draft.segments { if case .groups(let groups) = segment.source { add(groups, \.label) } }
    add(inspection.resolved.questions) { $0.draft.isGenerated ? nil : $0.draft.label }
    return found
  }

  /// Whether there are a few, each with texts of its own: then there is nothing to sort out.
  private static func areFewAndDifferent<Labelled>(_ set: [Labelled], _ label: (Labelled) -> Draft.Wording?)
    -> Bool
  {
    guard set.count < 10 else { return false }
    for place in set.indices.dropFirst() {
      guard let one = label(set[place])?.variants.first?.texts else { continue }
      for other in set[..<place] {
        guard let other = label(other)?.variants.first?.texts else { continue }
        for (text, twin) in zip(one, other)
        where text.language != twin.language || text.text.parts == twin.text.parts { return false }
      }
    }
    return true
  }

  private static func duplicates(among texts: [Draft.Text]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return texts.compactMap { text in
      let name = text.whole
      guard let other = first[name] else {
        first[name] = text.place
        return nil
      }
      // One place that an alias repeats.
      if other == text.place { return nil }
      return Diagnostic(
        .duplicateLabel, at: text.place, "another one here has the same name",
        remedy: "Give each a name of its own: data and reports show nothing else.",
        notes: [.init("the other one", at: other)])
    }
  }
}
