import Texts

/// How alike two texts are.
enum Likeness {
  /// Two texts with less in common are not the same question.
  private static let least = 0.2

  /// Whether two texts may be the same question in other words: at least a fifth of their words are the same, by Dice's
  /// coefficient (Dice 1945, “Measures of the Amount of Ecologic Association Between Species”). In texts without spaces,
  /// each character counts as a word.
  static func isAlike(_ a: String, _ b: String) -> Bool {
    let (left, right) = (words(a), words(b))
    if left.isEmpty || right.isEmpty { return true }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count) >= least
  }

  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.count > 1 ? words : words.flatMap { $0.map(String.init) })
  }
}
