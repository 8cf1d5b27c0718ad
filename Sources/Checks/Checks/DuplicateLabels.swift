import Diagnostics
import Instruments
import Texts

/// Options, factors, scale points or groups that have the same label and so cannot be distinguished.
enum DuplicateLabels {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    var labels = questionnaire.scales.map { $0.scale.labels.sorted { $0.key < $1.key }.map(\.value) }
    labels += questionnaire.codeFrames.filter(\.origin.isWritten).map { $0.elements.compactMap(\.label) }
    labels += questionnaire.segments.map { segment in
      segment.groups.filter(\.origin.isWritten).compactMap(\.label)
    }
    labels.append(questionnaire.questions.filter(\.origin.isWritten).compactMap(\.label))
    return labels.filter { !areFewAndDifferent($0) }.flatMap { labels in
      questionnaire.languages.flatMap { language in
        duplicates(among: labels.compactMap { $0.single(language) })
      }
    }
  }

  /// Whether there are few labels and all differ. This is a fast path for the common case.
  private static func areFewAndDifferent(_ labels: [Wording]) -> Bool {
    guard labels.count < 10 else { return false }
    for place in labels.indices.dropFirst() {
      let one = labels[place].variants.first?.texts ?? [:]
      for other in labels[..<place] {
        let other = other.variants.first?.texts ?? [:]
        for (language, text) in one where other[language]?.parts == text.parts { return false }
      }
    }
    return true
  }

  private static func duplicates(among texts: [Wording.Text]) -> [Diagnostic] {
    var first: [[Wording.Part]: SourceRange] = [:]
    return texts.compactMap { text in
      guard let place = text.origin.place else { return nil }
      guard let other = first[text.parts] else {
        first[text.parts] = place
        return nil
      }
      // A YAML alias repeats one place; that is not a duplicate.
      if other == place { return nil }
      return Diagnostic(
        .duplicateLabel, at: place, "another one here has the same label",
        remedy: "Change one of the labels: respondents and readers of tables cannot distinguish them.",
        notes: [.init("the other label", at: other)])
    }
  }
}
