import Diagnostics

/// A translation that is filled with something else than the text in the source language: in one of the two an answer is
/// missing, or another one stands.
enum DifferentFills {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let draft = inspection.draft
    guard draft.languages.count > 1 else { return [] }
    return inspection.wordings.flatMap(\.variants).flatMap { variant in
      check(variant, draft.sourceLanguage) { isKnown($0, inspection) }
    }
  }

  /// Whether something is filled in by a name; where not, that is told.
  private static func isKnown(_ name: String, _ inspection: Inspection) -> Bool {
    inspection.resolved.numbers[name] != nil || name.hasPrefix("sample.")
      || Base.Binding(rawValue: name) != nil
  }

  private static func check(
    _ variant: Draft.Wording.Variant, _ source: String, _ isKnown: (String) -> Bool
  ) -> [Diagnostic] {
    guard let original = variant.texts.first(where: { $0.language == source })?.text else { return [] }
    // Most texts are filled with nothing.
    guard variant.texts.contains(where: { $0.text.isFilled }) else { return [] }
    let wanted = original.fills
    return variant.texts.compactMap { other in
      let fills = other.text.fills
      guard other.language != source, fills != wanted, fills.union(wanted).allSatisfy(isKnown) else {
        return nil
      }
      return Diagnostic(
        .differentFills, at: other.text.place,
        "in `\(other.language)` \(list(fills)) is filled in, and in `\(source)` \(list(wanted))",
        remedy: "Fill both with the same.", notes: [.init("the text in `\(source)`", at: original.place)])
    }
  }

  private static func list(_ fills: Set<String>) -> String {
    fills.isEmpty ? "nothing" : fills.sorted().map { "`{\($0)}`" }.joined(separator: " and ")
  }
}
