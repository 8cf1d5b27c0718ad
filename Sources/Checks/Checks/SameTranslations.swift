import Diagnostics
import Instruments

/// A translation that is the text in the source language, letter for letter: it was copied to be translated later.
enum SameTranslations {
  /// Shorter ones are names and the like, which are the same in many languages.
  private static let fewestWords = 3

  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    guard questionnaire.languages.count > 1 else { return [] }
    return inspection.wordings.flatMap { found in
      found.variants.flatMap { check($0, questionnaire.sourceLanguage) }
    }
  }

  private static func check(_ variant: Wording.Variant, _ source: String) -> [Diagnostic] {
    guard let original = variant.texts[source], variant.texts.count > 1 else { return [] }
    let copies = variant.texts.filter { $0.key != source && $0.value.parts == original.parts }
    guard !copies.isEmpty, original.words.count >= fewestWords else { return [] }
    return copies.compactMap { language, copy in
      copy.origin.place.map {
        Diagnostic(
          .sameTranslation, at: $0, "the text in `\(language)` is the one in `\(source)`",
          remedy: "Translate it, or leave it out: respondents are shown the text in `\(source)` then.",
          notes: [.init("the same text", at: original.origin.place)])
      }
    }
  }
}
