import Diagnostics

/// Ratings that ask about two things at once. Respondents who are satisfied with only one of them cannot answer.
enum DoubleBarrelled {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RatedTexts.all(inspection).compactMap { language, text, at in
      let words = text.words
      let joining = RatedTexts.words(lists, language)
      let between = RatedTexts.words(ranges, language)
      // Not counted: a leading `and`, which continues the previous question, and `between … and …`, which is one range.
      guard
        let place = words.indices.dropFirst().dropLast().first(where: { joining.contains(String(words[$0])) }
        ),
        !words[..<place].contains(where: { between.contains(String($0)) })
      else { return nil }
      return Diagnostic(
        .doubleBarrelled, at: at,
        "this may ask two things at once: “\(words[place - 1]) \(words[place]) \(words[place + 1])”",
        remedy:
          "Ask about each separately; if they are one thing to respondents, add a comment with the reason: `# double-barrelled: …`."
      )
    }
  }

  /// Words that join two things, by language.
  private static let lists: [String: Set<String>] = [
    "en": ["and"], "it": ["e", "ed", "nonché"], "fr": ["et"], "pl": ["i", "oraz"], "nl": ["en", "alsook"],
    "de": ["und", "sowie"], "es": ["y"],
  ]

  /// Words after which such a word joins the ends of a range instead, by language.
  private static let ranges: [String: Set<String>] = [
    "en": ["between", "both"], "it": ["tra", "fra"], "fr": ["entre"], "pl": ["między", "pomiędzy"],
    "nl": ["tussen"],
    "de": ["zwischen"], "es": ["entre"],
  ]
}
