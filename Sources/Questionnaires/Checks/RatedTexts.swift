/// What is rated: the sentences of ratings with their rows, and the factors.
enum RatedTexts {
  /// The texts with their languages, in the order of the file.
  static func all(_ inspection: Inspection) -> [(language: String, text: Draft.Text)] {
    var wordings: [Draft.Wording?] = []
    for element in inspection.draft.factors?.elements ?? [] { wordings += [element.label, element.inText] }
    for skeleton in inspection.resolved.questions {
      guard case .point = skeleton.draft.shape, !skeleton.draft.isGenerated else { continue }
      wordings.append(skeleton.draft.ask)
      if case .inline(let rows)? = skeleton.draft.each?.source { wordings += rows.map(\.label) }
    }
    let source = inspection.draft.sourceLanguage
    return wordings.compactMap { $0 }.flatMap(\.variants).flatMap { variant in
      variant.texts.map { ($0.language.isEmpty ? "en" : $0.language, $0.text) }.filter {
        // What is wrong in the source is wrong in its translations: it is told once.
        $0.0 == source || source.isEmpty
      }
    }
  }

  /// The words of a language for this, by its tag without a region.
  static func words(_ lists: [String: Set<String>], _ language: String) -> Set<String> {
    lists[String(language.prefix { $0 != "-" })] ?? []
  }
}
