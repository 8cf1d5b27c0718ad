import Instruments

extension ExpressionKeys {
  /// The text of a wording in a language, with its fills by name, and its variants with their conditions. Empty if there
  /// is none.
  func text(_ wording: Wording?, _ language: String) -> String {
    guard let wording else { return "" }
    let variants = wording.variants.map { variant -> String in
      let written = variant.texts[language].map { text($0.parts) } ?? ""
      return variant.condition.map { "\(written) (if \(key($0)))" } ?? written
    }
    return variants.joined(separator: " | ")
  }

  private func text(_ parts: [Wording.Part]) -> String {
    if parts.count == 1, case .text(let characters) = parts[0] { return characters }
    return parts.map { part -> String in
      switch part {
      case .text(let characters): characters
      case .answer(let reference): "{\(key(reference))}"
      case .mention(let reference, let place): "{\(key(reference)).\(place + 1)}"
      case .sample(let index): "{sample \(questionnaire.sample[index].id)}"
      case .element(let codeFrame, let slot): "{\(binding(codeFrame))\(slot == 0 ? "" : "@\(slot)")}"
      case .unreadable: "{?}"
      }
    }.joined()
  }

  private func binding(_ codeFrame: Int) -> String {
    questionnaire.codeFrames.indices.contains(codeFrame)
      ? questionnaire.codeFrames[codeFrame].binding.rawValue : "?"
  }
}
