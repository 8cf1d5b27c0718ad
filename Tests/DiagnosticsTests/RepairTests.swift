import Diagnostics
import Stories
import Testing
import Texts

/// Texts are mended by the replacements that their diagnostics offer, where those make it better.
@Suite struct RepairTests {
  /// A checker that finds each of some words in a text, and offers to write others instead.
  private struct Words {
    var wrong: [(word: String, right: String?, code: Code)]

    func check(_ source: SourceText) -> [Diagnostic] {
      let text = source[SourceRange(0, source.bytes.count)]
      return wrong.flatMap { word, right, code in
        text.ranges(of: word).map { found in
          let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          let range = SourceRange(lower, lower + word.utf8.count)
          return Diagnostic(
            code, at: range, word,
            fixes: right.map { [.init("\(word) to \($0)", replacing: range, with: $0)] } ?? [])
        }
      }
    }
  }

  /// What mending makes of a text: the text, what was done, what is left.
  private func mended(_ text: String, _ wrong: [(word: String, right: String?, code: Code)]) -> String {
    let source = SourceText(name: "q.yaml", text)
    let result = Repair.mend(source, check: Words(wrong: wrong).check)
    #expect(result.source.name == "q.yaml")
    let left = result.diagnostics.map { "\($0.summary)@\($0.range.lower)" }
    return "\(result.source[SourceRange(0, result.source.bytes.count)]) | "
      + "\(result.done.joined(separator: ", ")) | \(left.joined(separator: ", "))"
  }

  @Test("A text without problems, or without replacements, stays as it is") func nothing() {
    #expect(mended("all right", [("aks", "ask", .badValue)]) == "all right |  | ")
    #expect(mended("aks", [("aks", nil, .badValue)]) == "aks |  | aks@0")
  }

  @Test("All replacements are made at once, whatever their order and length") func atOnce() {
    #expect(
      mended("one aks, two opne, three aks", [("opne", "open", .badValue), ("aks", "to ask", .badID)])
        == "one to ask, two open, three to ask | opne to open, aks to to ask, aks to to ask | ")
  }

  @Test("What makes a problem of its own is not done, the rest is") func onItsOwn() {
    // `b` becomes `c`, which is three problems.
    #expect(
      mended(
        "a b",
        [
          ("a", "x", .badValue), ("b", "c", .badValue), ("c", nil, .badID), ("c", nil, .badID),
          ("c", nil, .badID),
        ])
        == "x b | a to x | b@2")
  }

  @Test("A problem that hid another one may make room for it") func hidden() {
    #expect(mended("a", [("a", "b", .badValue), ("b", nil, .badID)]) == "b | a to b | b@0")
    #expect(mended("a", [("a", "b", .badValue), ("b", "c", .badID)]) == "c | a to b, b to c | ")
  }

  @Test("A warning is not mended by an error, an error is by a warning") func severities() {
    #expect(mended("a", [("a", "b", .tooLong), ("b", nil, .badID)]) == "a |  | a@0")
    #expect(mended("a", [("a", "b", .badID), ("b", nil, .tooLong)]) == "b | a to b | b@0")
  }

  @Test("A replacement that leaves its problem in place is not made") func useless() {
    #expect(mended("a", [("a", "a", .badValue)]) == "a |  | a@0")
    #expect(mended("a", [("a", "ab", .badValue)]) == "a |  | a@0")
  }

  @Test("Of two replacements of the same text the first one is made") func overlapping() {
    #expect(mended("abc", [("ab", "x", .badValue), ("bc", "y", .badValue)]) == "xc | ab to x | ")
    #expect(mended("abcd", [("ab", "x", .badValue), ("cd", "y", .badValue)]) == "xy | ab to x, cd to y | ")
  }

  @Test("Two insertions at one place are made one after another, not at once") func insertions() {
    func check(_ source: SourceText) -> [Diagnostic] {
      let text = source[SourceRange(0, source.bytes.count)]
      return ["x", "y"].filter { !text.contains($0) }.map { letter in
        Diagnostic(
          .missingKey, at: SourceRange(1, 1), letter,
          fixes: [.init("add \(letter)", replacing: SourceRange(1, 1), with: letter)])
      }
    }
    let result = Repair.mend(SourceText(name: "q.yaml", "ab"), check: check)
    #expect(result.source[SourceRange(0, 9)] == "ayxb" && result.done == ["add x", "add y"])
  }

  @Test("After eight rounds it ends, whatever there still is to mend") func rounds() {
    func check(_ source: SourceText) -> [Diagnostic] {
      let end = SourceRange(source.bytes.count, source.bytes.count)
      return [Diagnostic(.badValue, at: end, "more", fixes: [.init("add", replacing: end, with: "x")])]
    }
    let result = Repair.mend(SourceText(name: "q.yaml", ""), check: check)
    #expect(result.source[SourceRange(0, 99)] == "xxxxxxxx" && result.done.count == 8)
  }
}
