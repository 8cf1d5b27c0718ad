import Diagnostics
import Stories
import Testing
import Texts

/// A difference is all that is needed to make one text of the other.
@Suite struct PatchTests {
  /// Applies a difference as `patch` does, from what POSIX says of the form: nil where it does not fit the text.
  private func patched(_ old: [String], _ difference: String) -> [String]? {
    var (new, next) = ([String](), 0)
    for line in difference.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 4 else { return nil }
        let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        guard start >= next, start <= old.count else { return nil }
        new += old[next..<start]
        next = start
        guard new.count == (numbers[3] == 0 ? numbers[2] : numbers[2] - 1) else { return nil }
      } else {
        let text = String(line.dropFirst())
        if line.first != "+" {
          guard next < old.count, old[next] == text else { return nil }
          next += 1
        }
        if line.first != "-" { new.append(text) }
      }
    }
    return new + old[next...]
  }

  private func text(_ lines: [String]) -> SourceText {
    SourceText(name: "q.yaml", lines.map { $0 + "\n" }.joined())
  }

  @Test("With the difference the old text becomes the new one, and with the reverse the old one again")
  func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<200 {
      let old = (0..<below(40)).map { _ in "line \(below(12))" }
      var new = old
      for _ in 0..<below(6) {
        switch below(3) {
        case 0: new.insert("new \(below(5))", at: below(new.count + 1))
        case 1 where !new.isEmpty: new.remove(at: below(new.count))
        default: if !new.isEmpty { new[below(new.count)] = "other \(below(5))" }
        }
      }
      #expect(patched(old, Differences.unified(text(old), text(new))) == new, "seed \(seed)")
      #expect(patched(new, Differences.unified(text(new), text(old))) == old, "seed \(seed)")
    }
  }
}
