import Diagnostics

/// Ratings with a negation in their wording. To disagree, respondents have to negate a negation, and many get it wrong.
enum NegatedWordings {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RatedTexts.all(inspection).compactMap { language, text, at in
      let negations = RatedTexts.words(lists, language)
      guard let word = text.words.first(where: { isNegation(String($0), negations, language) }) else {
        return nil
      }
      return Diagnostic(
        .negatedWording, at: at, "this has a negation: “\(word)”",
        remedy:
          "Write it without the negation; if that is not possible, add a comment with the reason: `# negated-wording: …`."
      )
    }
  }

  private static func isNegation(_ word: String, _ list: Set<String>, _ language: String) -> Bool {
    list.contains(word) || language.hasPrefix("en") && (word.hasSuffix("n't") || word.hasSuffix("n’t"))
  }

  /// Words that negate a sentence, by language.
  private static let lists: [String: Set<String>] = [
    "en": ["not", "no", "never", "cannot"], "it": ["non", "mai"], "fr": ["ne", "jamais"],
    "pl": ["nie", "nigdy"],
    "nl": ["niet", "geen", "nooit"], "de": ["nicht", "kein", "keine", "keinen", "nie", "niemals"],
    "es": ["no", "nunca", "jamás"],
  ]
}
