import Interviews

extension PageDriver {
  /// Shows the same question in another language, and keeps what was typed and not accepted yet.
  mutating func translate() {
    guard case .question(let before) = place else { return load() }
    load()
    guard case .question(var shown) = place, shown.screen.address == before.screen.address, !shown.isTouched,
      canRepeat(before.typed, before.screen, shown.screen)
    else { return }
    shown.typed = before.typed
    for key in before.typed {
      guard let key else {
        shown.entry.startOver()
        continue
      }
      _ = shown.entry.take(key, context)
      shown.isTouched = true
    }
    place = .question(shown)
  }

  /// Whether the typed keys mean the same in both languages. A filter by label may find other options in another language,
  /// and conditions may depend on the language.
  private func canRepeat(_ keys: [Key?], _ before: QuestionScreen, _ after: QuestionScreen) -> Bool {
    let codes = after.form.options.map(\.code)
    return codes == before.form.options.map(\.code) && (codes.isEmpty || !keys.contains(.scalar("/")))
  }
}
