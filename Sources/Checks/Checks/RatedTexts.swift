import Instruments
import Texts

/// What is rated: the sentences of ratings with their rows, and the factors.
enum RatedTexts {
  /// The texts with their languages, in the order of the file.
  static func all(_ inspection: Inspection) -> [(language: String, text: Wording.Text, place: SourceRange)] {
    let questionnaire = inspection.questionnaire
    var wordings: [Wording?] = []
    for element in questionnaire.factors.map({ questionnaire.codeFrames[$0].elements }) ?? [] {
      wordings += [element.label, element.inText]
    }
    for question in questionnaire.questions where question.origin.isWritten {
      guard case .point = question.shape else { continue }
      wordings.append(question.ask)
      guard let rows = question.rows.map({ questionnaire.codeFrames[$0.codeFrame] }) else { continue }
      // Rows that are written at the question, not those of a list.
      if rows.name == question.id, rows.origin.isWritten { wordings += rows.elements.map(\.label) }
    }
    // What is wrong in the source is wrong in its translations: it is reported once.
    let source = questionnaire.sourceLanguage
    return wordings.compactMap { $0 }.flatMap(\.variants).compactMap { variant in
      guard let text = variant.texts[source], let place = text.origin.place else { return nil }
      return (source.isEmpty ? "en" : source, text, place)
    }
  }

  /// The words of a language for this, by its tag without a region.
  static func words(_ lists: [String: Set<String>], _ language: String) -> Set<String> {
    lists[String(language.prefix { $0 != "-" })] ?? []
  }
}
