import Diagnostics
import Stories
import Testing
import Texts

/// How often a text is checked to mend it.
@Suite struct RepairEffortTests {
  /// The texts that are checked while one is mended: each of some words is offered to be another.
  private func checked(_ text: String, _ replacements: KeyValuePairs<String, String>) -> [String] {
    var texts: [String] = []
    _ = Repair.mend(SourceText(name: "q.yaml", text)) { source in
      let text = source[SourceRange(0, source.bytes.count)]
      texts.append(text)
      return replacements.flatMap { word, other in
        text.ranges(of: word).map { found in
          let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          let range = SourceRange(lower, lower + word.utf8.count)
          return Diagnostic(.badValue, at: range, word, fixes: [.init("fix", replacing: range, with: other)])
        }
      }
    }
    return texts
  }

  @Test("A text without replacements is checked once, a mended one once more") func once() {
    #expect(checked("right", ["aks": "ask"]) == ["right"])
    #expect(checked("aks aks", ["aks": "ask"]) == ["aks aks", "ask ask"])
  }

  @Test("Where all at once make it worse, each is tried until one does not") func each() {
    #expect(
      checked("a b c", ["a": "aa", "b": "x", "c": "y"]) == [
        "a b c", "aa x y", "aa b c", "a x c", "aa x y", "aa x c", "a x y", "aa x y", "aa x y",
      ])
  }
}
