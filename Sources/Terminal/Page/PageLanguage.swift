import Interviews

extension PageDriver {
  /// Lets the next digits replace the typed ones.
  mutating func startOver() {
    entry.startOver()
    typed.append(nil)
  }

  /// Shows the same question in another language, and keeps what was typed and not accepted yet.
  mutating func translate() {
    let (before, keys) = (question, typed)
    load()
    guard let question, let before, question.address == before.address, !isTouched,
      canRepeat(keys, before, question)
    else { return }
    typed = keys
    for key in keys {
      guard let key else {
        entry.startOver()
        continue
      }
      _ = entry.take(key, paper)
      isTouched = true
    }
  }

  /// Whether the typed keys mean the same in both languages. A filter by label may find other options in another language,
  /// and conditions may depend on the language.
  private func canRepeat(_ keys: [Key?], _ before: QuestionScreen, _ after: QuestionScreen) -> Bool {
    let codes = after.form.options.map(\.code)
    return codes == before.form.options.map(\.code) && (codes.isEmpty || !keys.contains(.scalar("/")))
  }
}
