/// Finds the name that a mistyped name probably means.
package enum NearNames {
  /// The candidate nearest to `name`, if it is near enough to be a typing mistake: at most a third of the letters may differ,
  /// and at most three; in a short word, one. The first of several equally near candidates wins.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    let limit = letters.count < 2 ? 0 : min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      guard abs(candidate.unicodeScalars.count - letters.count) <= limit else { continue }
      let other = Array(candidate.lowercased().unicodeScalars)
      // One change affects at most two letters, so this quick test excludes most candidates.
      guard (mask(letters) ^ mask(other)).nonzeroBitCount <= 2 * limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// A bit for each letter that occurs; letters share bits.
  private static func mask(_ letters: [Unicode.Scalar]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << ($1.value & 31) }
  }

  /// The number of insertions, deletions, substitutions and swaps of adjacent letters between two words (optimal string
  /// alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(last[j] + 1, current[j - 1] + 1, change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
