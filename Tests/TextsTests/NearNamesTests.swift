import Stories
import Testing
import Texts

/// Names that somebody probably meant.
@Suite struct NearNamesTests {
  /// The distance by its definition: the fewest insertions, deletions, changes and swaps of neighbors, none of which
  /// touches what another one has touched.
  private func distance(_ a: Substring, _ b: Substring) -> Int {
    guard let first = a.first, let other = b.first else { return a.count + b.count }
    let (restA, restB) = (a.dropFirst(), b.dropFirst())
    var best = distance(restA, restB) + (first == other ? 0 : 1)
    if best > 0 { best = min(best, distance(restA, b) + 1, distance(a, restB) + 1) }
    if let second = restA.first, let next = restB.first, first == next, second == other {
      best = min(best, distance(restA.dropFirst(), restB.dropFirst()) + 1)
    }
    return best
  }

  @Test("The nearest name is the one with the fewest slips, the first one of several") func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    func word() -> String { String((0..<1 + below(7)).map { _ in "abc".randomLetter(below(3)) }) }
    for _ in 0..<300 {
      let (name, candidates) = (word(), (0..<5).map { _ in word() })
      let limit = name.count < 2 ? 0 : max(1, name.count / 3)
      let distances = candidates.map { $0 == name ? Int.max : distance(name[...], $0[...]) }
      let least = distances.min() ?? .max
      let meant = least <= limit ? distances.firstIndex(of: least).map { candidates[$0] } : nil
      #expect(NearNames.nearest(to: name, in: candidates) == meant, "seed \(seed): \(name) in \(candidates)")
    }
  }

  @Test(
    "A third of the letters may differ, three at most; of a short word one, of a single letter none",
    arguments: [
      ("a", "b", false), ("ab", "ac", true), ("ab", "cd", false), ("abcde", "abcdx", true),
      ("abcde", "abcxy", false),
      ("abcdef", "abcdxy", true), ("abcdef", "abcxyz", false), ("abcdefghi", "abcdefxyz", true),
      ("abcdefghi", "abcdewxyz", false), ("abcdefghijkl", "abcdefghixyz", true),
      ("abcdefghijkl", "abcdefghwxyz", false), ("abcdefghijklmno", "abcdefghijkwxyz", false),
    ])
  func limits(_ name: String, _ other: String, _ isNear: Bool) {
    #expect(NearNames.nearest(to: name, in: [other]) == (isNear ? other : nil))
  }

  @Test("Letters that come, go, change or change places are slips; capitals are none") func slips() {
    for other in ["abcd", "ab", "abx", "acb", "bac"] {
      #expect(NearNames.nearest(to: "abc", in: [other]) == other)
    }
    #expect(NearNames.nearest(to: "abc", in: ["abd", "ABC"]) == "ABC")
    #expect(NearNames.nearest(to: "ÀÉ", in: ["àè"]) == "àè")
  }

  @Test("A name is not meant by itself, and nothing is meant by nothing") func itself() {
    #expect(NearNames.nearest(to: "abc", in: ["abc"]) == nil)
    #expect(NearNames.nearest(to: "abc", in: [String]()) == nil)
    #expect(NearNames.nearest(to: "", in: ["a", ""]) == nil && NearNames.nearest(to: "ab", in: [""]) == nil)
  }
}

extension String {
  fileprivate func randomLetter(_ place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
