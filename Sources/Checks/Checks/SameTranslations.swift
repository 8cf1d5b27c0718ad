import Diagnostics
import Instruments

/// Translations that are identical to the text in the source language. Usually the text was copied to be translated
/// later.
enum SameTranslations {
  /// Shorter texts are not checked: many are names, which are the same in all languages.
  private static let fewestWords = 3

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    return inspection.wordings.flatMap { found in
      found.variants.flatMap { check($0, questionnaire.sourceLanguage) }
    }
  }

  private static func check(_ variant: Wording.Variant, _ source: String) -> [Diagnostic] {
    guard let original = variant.texts[source] else { return [] }
    let copies = variant.texts.filter { $0.key != source && $0.value.parts == original.parts }
    guard !copies.isEmpty, original.words.count >= fewestWords else { return [] }
    return copies.compactMap { language, copy in
      copy.origin.place.map {
        Diagnostic(
          .sameTranslation, at: $0, "the text in `\(language)` is the same as the text in `\(source)`",
          remedy: "Translate it, or remove it: respondents then get the text in `\(source)`.",
          notes: [.init("the text in `\(source)`", at: original.origin.place)])
      }
    }
  }
}
