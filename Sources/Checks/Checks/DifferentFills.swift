import Diagnostics
import Instruments

/// Translations whose fills differ from those of the text in the source language.
enum DifferentFills {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    return inspection.wordings.flatMap(\.variants).flatMap { check($0, questionnaire) }
  }

  private static func check(_ variant: Wording.Variant, _ questionnaire: Questionnaire) -> [Diagnostic] {
    let source = questionnaire.sourceLanguage
    guard let original = variant.texts[source], let place = original.origin.place else { return [] }
    let expected = original.fills
    return variant.texts.compactMap { language, other in
      let fills = other.fills
      // An unknown name in braces is already an error.
      guard language != source, fills != expected, !fills.union(expected).contains(.unreadable),
        let at = other.origin.place
      else { return nil }
      func list(_ fills: Set<Wording.Part>) -> String {
        let names = fills.map { "`{\(questionnaire.name(of: $0))}`" }.sorted()
        return names.isEmpty ? "none" : names.joined(separator: " and ")
      }
      return Diagnostic(
        .differentFills, at: at,
        "the fills differ: \(list(fills)) in `\(language)`, \(list(expected)) in `\(source)`",
        remedy: "Use the same fills in both texts.", notes: [.init("the text in `\(source)`", at: place)])
    }
  }
}

extension Questionnaire {
  /// The name in the braces of a fill.
  fileprivate func name(of part: Wording.Part) -> String {
    switch part {
    case .answer(let reference), .mention(let reference, _): questions[reference.question].id
    case .sample(let index): "sample.\(sample[index].id)"
    case .element(let codeFrame, _): codeFrames[codeFrame].binding.rawValue
    case .text, .unreadable: ""
    }
  }
}
