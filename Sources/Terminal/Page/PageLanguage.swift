import Interviews

extension PageDriver {
  /// Lets the next digits take the place of what was typed.
  mutating func startOver() {
    entry.startOver()
    typed.append(nil)
  }

  /// Shows the same question in another language, with what was typed at it and not yet accepted.
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

  /// Whether keys mean the same in both languages: what is found by a part of its label need not be found by it in
  /// another one, and conditions may look at the language.
  private func canRepeat(_ keys: [Key?], _ before: QuestionScreen, _ after: QuestionScreen) -> Bool {
    let codes = after.form.options.map(\.code)
    return codes == before.form.options.map(\.code) && (codes.isEmpty || !keys.contains(.scalar("/")))
  }
}
