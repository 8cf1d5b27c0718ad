import Diagnostics

/// A translation that is filled with something else than the text in the source language: in one of the two an answer is
/// missing, or another one stands.
enum DifferentFills {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let draft = inspection.draft
    guard draft.languages.count > 1 else { return [] }
    return draft.wordings.flatMap { found in
      found.wording.variants.flatMap { check($0, draft.sourceLanguage) }
    }
  }

  private static func check(_ variant: Draft.Wording.Variant, _ source: String) -> [Diagnostic] {
    guard let original = variant.texts.first(where: { $0.language == source })?.text else { return [] }
    let wanted = original.fills
    return variant.texts.filter { $0.language != source && $0.text.fills != wanted }.map { other in
      Diagnostic(
        .differentFills, at: other.text.place,
        "in `\(other.language)` \(list(other.text.fills)) is filled in, and in `\(source)` \(list(wanted))",
        remedy: "Fill both with the same.", notes: [.init("the text in `\(source)`", at: original.place)])
    }
  }

  private static func list(_ fills: Set<String>) -> String {
    fills.isEmpty ? "nothing" : fills.sorted().map { "`{\($0)}`" }.joined(separator: " and ")
  }
}
