import Diagnostics

/// A translation that is the text in the source language, letter for letter: it was copied to be translated later.
enum SameTranslations {
  /// Shorter ones are names and the like, which are the same in many languages.
  private static let fewestWords = 3

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let draft = inspection.draft
    guard draft.languages.count > 1 else { return [] }
    return inspection.wordings.flatMap { found in
      found.variants.flatMap { check($0, draft.sourceLanguage) }
    }
  }

  private static func check(_ variant: Draft.Wording.Variant, _ source: String) -> [Diagnostic] {
    guard let original = variant.texts.first(where: { $0.language == source })?.text,
      variant.texts.count > 1
    else { return [] }
    let copies = variant.texts.filter { $0.language != source && $0.text.parts == original.parts }
    guard !copies.isEmpty, original.words.count >= fewestWords else { return [] }
    return copies.map { copy in
      Diagnostic(
        .sameTranslation, at: copy.text.place, "the text in `\(copy.language)` is the one in `\(source)`",
        remedy: "Translate it, or leave it out: respondents are shown the text in `\(source)` then.",
        notes: [.init("the same text", at: original.place)])
    }
  }
}
