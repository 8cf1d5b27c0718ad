import Diagnostics

/// A rating of something that is not: who disagrees has to deny a denial, and many miss it.
enum NegatedWordings {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    RatedTexts.all(inspection).compactMap { language, text, at in
      let denying = RatedTexts.words(lists, language)
      guard let word = text.words.first(where: { denies(String($0), denying, language) }) else { return nil }
      return Diagnostic(
        .negatedWording, at: at, "this is negated: “\(word)”",
        remedy:
          "Say it the other way round; if that is not possible, add a comment that says why: `# negated-wording: …`."
      )
    }
  }

  private static func denies(_ word: String, _ list: Set<String>, _ language: String) -> Bool {
    list.contains(word) || language.hasPrefix("en") && (word.hasSuffix("n't") || word.hasSuffix("n’t"))
  }

  /// Words that deny a sentence.
  private static let lists: [String: Set<String>] = [
    "en": ["not", "no", "never", "cannot"], "it": ["non", "mai"], "fr": ["ne", "jamais"],
    "pl": ["nie", "nigdy"],
    "nl": ["niet", "geen", "nooit"], "de": ["nicht", "kein", "keine", "keinen", "nie", "niemals"],
    "es": ["no", "nunca", "jamás"],
  ]
}
