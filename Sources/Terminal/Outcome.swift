/// The outcome that somebody stops an interview with.
enum Outcome {
  /// Whether a text is one: small letters, digits and `_`, 32 at most; never `completed`, which only the end gives.
  static func isOne(_ text: String) -> Bool {
    let isWord = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    return isWord && !text.isEmpty && text.utf8.count <= 32 && text != "completed"
  }
}
