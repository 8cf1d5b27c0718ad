import Diagnostics
import Instruments

/// A translation that is filled with something else than the text in the source language: in one of the two an answer is
/// missing, or another one stands.
enum DifferentFills {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    guard questionnaire.languages.count > 1 else { return [] }
    return inspection.wordings.flatMap(\.variants).flatMap { check($0, questionnaire) }
  }

  private static func check(_ variant: Wording.Variant, _ questionnaire: Questionnaire) -> [Diagnostic] {
    let source = questionnaire.sourceLanguage
    guard let original = variant.texts[source], let place = original.origin.place else { return [] }
    let wanted = original.fills
    return variant.texts.compactMap { language, other in
      let fills = other.fills
      // A name that means nothing is reported as such.
      guard language != source, fills != wanted, !fills.union(wanted).contains(.unreadable),
        let at = other.origin.place
      else { return nil }
      func list(_ fills: Set<Wording.Part>) -> String {
        let names = fills.map { "`{\(questionnaire.name(of: $0))}`" }.sorted()
        return names.isEmpty ? "nothing" : names.joined(separator: " and ")
      }
      return Diagnostic(
        .differentFills, at: at,
        "in `\(language)` \(list(fills)) is filled in, and in `\(source)` \(list(wanted))",
        remedy: "Fill both with the same.", notes: [.init("the text in `\(source)`", at: place)])
    }
  }
}

extension Questionnaire {
  /// What stands in the braces of a fill.
  fileprivate func name(of part: Wording.Part) -> String {
    switch part {
    case .answer(let reference), .mention(let reference, _): questions[reference.question].id
    case .sample(let index): "sample.\(sample[index].id)"
    case .element(let codeFrame, _): codeFrames[codeFrame].binding.rawValue
    case .text, .unreadable: ""
    }
  }
}
