import Instruments
import Texts

/// The texts that respondents rate: the wordings of ratings, their rows, and the factors.
enum RatedTexts {
  /// The texts in the source language, with this language and their places.
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
      // Only rows that are written in the question itself: a shared list is not specific to ratings.
      if rows.name == question.id, rows.origin.isWritten { wordings += rows.elements.map(\.label) }
    }
    // Translations have the same problem as the source text, which is reported once.
    let source = questionnaire.sourceLanguage
    return wordings.compactMap { $0 }.flatMap(\.variants).compactMap { variant in
      guard let text = variant.texts[source], let place = text.origin.place else { return nil }
      return (source.isEmpty ? "en" : source, text, place)
    }
  }

  /// The words in a list for a language, found by its tag without the region.
  static func words(_ lists: [String: Set<String>], _ language: String) -> Set<String> {
    lists[String(language.prefix { $0 != "-" })] ?? []
  }
}
