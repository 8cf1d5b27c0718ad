import Diagnostics
import Instruments
import Texts

/// Two options, factors, points or groups with one name: nobody can tell which is which.
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

  /// Whether there are a few, each with texts of its own: then there is nothing to sort out.
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
      // One place that an alias repeats.
      if other == place { return nil }
      return Diagnostic(
        .duplicateLabel, at: place, "another one here has the same name",
        remedy: "Give each a name of its own: data and reports show nothing else.",
        notes: [.init("the other one", at: other)])
    }
  }
}
