import Instruments

/// A code frame of the old version and one of the new version, and what their elements are used as.
struct FramePair: Hashable {
  /// What the elements of a code frame are used as.
  enum Use: Hashable {
    /// Answers, of which one is chosen and stored as a code.
    case coded
    /// Answers or parts of answers, each with a variable of its own.
    case chosen
    /// The rows of a battery, or the rounds of a loop.
    case rows
  }

  var old: Int
  var new: Int
  var use: Use
}

extension Comparer {
  /// Compares the elements of two sets, each pair of code frames once. Returns the worst kind of difference that there is
  /// between the elements; nil if there is none.
  @discardableResult
  mutating func compareFrames(
    _ before: ElementSet, _ after: ElementSet, _ use: FramePair.Use, _ subject: Change.Subject
  ) -> Change.Kind? {
    guard old.codeFrames.indices.contains(before.codeFrame), new.codeFrames.indices.contains(after.codeFrame)
    else { return nil }
    let pair = FramePair(old: before.codeFrame, new: after.codeFrame, use: use)
    if let known = comparedFrames[pair] { return known }
    let (was, now) = (old.codeFrames[pair.old], new.codeFrames[pair.new])
    // Elements that many questions share are told once, under their own name.
    let own =
      was.name == now.name && !isOfPart(now.name) ? Change.Subject.list(now.name) : subject
    var comparison = ElementsComparison(was, now, use, own)
    comparison.compare(&self)
    comparedFrames[pair] = .some(comparison.worst)
    return comparison.worst
  }

  /// Whether a code frame belongs to one question or sample field.
  private func isOfPart(_ name: String) -> Bool {
    new.numbers[name] != nil || old.numbers[name] != nil || name.hasPrefix("sample.")
  }
}
