import Diagnostics

/// Two things in one rating: who is satisfied with one and not with the other has no answer.
enum DoubleBarrelled {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RatedTexts.all(inspection).compactMap { language, text, at in
      let words = text.words
      let joining = RatedTexts.words(lists, language)
      let between = RatedTexts.words(ranges, language)
      // What begins with `and` goes on from the question before; `between … and …` is one thing.
      guard
        let place = words.indices.dropFirst().dropLast().first(where: { joining.contains(String(words[$0])) }
        ),
        !words[..<place].contains(where: { between.contains(String($0)) })
      else { return nil }
      return Diagnostic(
        .doubleBarrelled, at: at,
        "this may ask two things at once: “\(words[place - 1]) \(words[place]) \(words[place + 1])”",
        remedy:
          "Ask about each on its own; if the two are one to respondents, add a comment that says why: `# double-barrelled: …`."
      )
    }
  }

  /// Words that join two things.
  private static let lists: [String: Set<String>] = [
    "en": ["and"], "it": ["e", "ed", "nonché"], "fr": ["et"], "pl": ["i", "oraz"], "nl": ["en", "alsook"],
    "de": ["und", "sowie"], "es": ["y"],
  ]

  /// Words behind which they join the ends of a range.
  private static let ranges: [String: Set<String>] = [
    "en": ["between", "both"], "it": ["tra", "fra"], "fr": ["entre"], "pl": ["między", "pomiędzy"],
    "nl": ["tussen"],
    "de": ["zwischen"], "es": ["entre"],
  ]
}
