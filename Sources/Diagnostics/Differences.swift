package import Texts

/// The difference of two texts, line by line, in the unified format of `diff -u` and `patch`.
package enum Differences {
  /// The number of context lines around a change.
  private static let context = 3

  /// A line of the difference: kept, removed or added.
  private struct Line {
    var sign: Character
    var text: String
    /// The number of lines of the old and of the new text before it.
    var before: (old: Int, new: Int)
  }

  /// The difference; empty if there is none.
  package static func unified(_ old: SourceText, _ new: SourceText) -> String {
    let lines = lines(Self.lines(of: old), Self.lines(of: new))
    let changed = lines.indices.filter { lines[$0].sign != " " }
    guard !changed.isEmpty else { return "" }
    let name = CleanText.forTerminal(old.name)
    var text = "--- \(name)\n+++ \(name)\n"
    var place = 0
    while place < changed.count {
      var last = place
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let hunk = lines[max(0, changed[place] - context)..<min(lines.count, changed[last] + context + 1)]
      text += render(hunk)
      place = last + 1
    }
    return text
  }

  private static func render(_ hunk: ArraySlice<Line>) -> String {
    guard let first = hunk.first else { return "" }
    let (old, new) = (hunk.count { $0.sign != "+" }, hunk.count { $0.sign != "-" })
    let head =
      "@@ -\(first.before.old + (old > 0 ? 1 : 0)),\(old) +\(first.before.new + (new > 0 ? 1 : 0)),\(new) @@\n"
    return head + hunk.map { "\($0.sign)\(CleanText.forTerminal($0.text))\n" }.joined()
  }

  private static func lines(_ old: [String], _ new: [String]) -> [Line] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (a, b) = (0, 0)
    while a < old.count || b < new.count {
      if removed.contains(a) {
        lines.append(Line(sign: "-", text: old[a], before: (a, b)))
        a += 1
      } else if added.contains(b) {
        lines.append(Line(sign: "+", text: new[b], before: (a, b)))
        b += 1
      } else {
        lines.append(Line(sign: " ", text: old[a], before: (a, b)))
        (a, b) = (a + 1, b + 1)
      }
    }
    return lines
  }

  private static func lines(of source: SourceText) -> [String] {
    let lines = (1...source.lineCount).map { source[source.lineRange($0)] }
    // The empty text after the last line break is not a line.
    return lines.last == "" ? lines.dropLast() : lines
  }
}
