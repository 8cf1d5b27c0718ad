import Instruments
import Texts

extension Comparer {
  /// Compares a text in all languages that both versions have. Returns whether it is the same.
  @discardableResult
  mutating func compareWording(
    _ what: String, _ subject: Change.Subject, _ before: Wording?, _ after: Wording?,
    _ kind: Change.Kind = .reworded
  ) -> Bool {
    if before == nil, after == nil { return true }
    var isSame = true
    for language in languages where !isPlainlySame(before, after, language) {
      let (was, now) = (oldKeys.text(before, language), newKeys.text(after, language))
      if was == now { continue }
      let name = languages.count == 1 || language == languages[0] ? what : "\(what) (\(language))"
      add(kind, subject, Self.difference(name, was, now), before?.origin, after?.origin)
      isSame = false
    }
    return isSame
  }

  /// Whether a text is the same in a language, if that can be told at a glance.
  private func isPlainlySame(_ before: Wording?, _ after: Wording?, _ language: String) -> Bool {
    guard let was = before?.plainText(language), let now = after?.plainText(language) else { return false }
    return was == now
  }

  /// A difference of texts in words.
  static func difference(_ what: String, _ was: String, _ now: String) -> String {
    if was.isEmpty { return "\(what) is new: “\(shown(now))”" }
    if now.isEmpty { return "\(what) is gone: “\(shown(was))”" }
    return "\(what) was “\(shown(was))” and is “\(shown(now))”"
  }

  private static func shown(_ text: String) -> String {
    CleanText.forTerminal(text.replacing("\n", with: " "))
  }

  /// The text in the language that decides what is the same; empty if there is none.
  func oldText(_ wording: Wording?) -> String { oldKeys.text(wording, languages[0]) }

  /// The text in the language that decides what is the same; empty if there is none.
  func newText(_ wording: Wording?) -> String { newKeys.text(wording, languages[0]) }
}

extension Wording {
  /// The text in a language if it has no variants and no fills; nil otherwise.
  fileprivate func plainText(_ language: String) -> String? {
    guard variants.count == 1, variants[0].condition == nil, let parts = variants[0].texts[language]?.parts,
      parts.count == 1, case .text(let characters) = parts[0]
    else { return nil }
    return characters
  }
}
