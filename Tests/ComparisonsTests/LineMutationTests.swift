import Comparisons
import Dispatch
import Foundation
import Instruments
import Stories
import Synchronization
import Testing

/// Every single-line change of the project's questionnaires that leaves them usable: it is told if and only if it changes what
/// is asked, of whom, how it is stored, or how it reads.
///
/// The tests of every day take a part of them, chosen by a seed; `OUTSIDEIN_MUTATIONS=all` takes all.
@Suite struct LineMutationTests {
  private struct Tally {
    var (variants, usable, different) = (0, 0, 0)
    var failures: [String] = []
  }

  private static let isWhole = ProcessInfo.processInfo.environment["OUTSIDEIN_MUTATIONS"] != nil

  /// The variants of a text in one line, each with its name.
  private static func variants(_ text: String) -> [(name: String, text: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.flatMap { place in
      changes(lines[place], place + 1 < lines.count ? lines[place + 1] : nil).map { name, changed in
        var all = lines
        let taken = name == "exchanged" ? 2 : 1
        all.replaceSubrange(place..<place + taken, with: changed)
        return ("\(place + 1) \(name)", all.joined(separator: "\n"))
      }
    }
  }

  /// What one line can become.
  private static func changes(_ line: String, _ next: String?) -> [(String, [String])] {
    var changes: [(String, [String])] = [("dropped", [])]
    if let next { changes.append(("exchanged", [next, line])) }
    if let match = line.firstMatch(of: /\d+/), let number = Int(match.output) {
      let (start, end) = (line[..<match.range.lowerBound], line[match.range.upperBound...])
      changes.append(("one more", ["\(start)\(number + 1)\(end)"]))
    }
    if line.contains("\"") {
      changes.append(("another word", [line.replacing("\"", with: "\"So ", maxReplacements: 1)]))
    }
    for (word, other) in [
      ("==", "!="), ("<=", "<"), (">=", ">"), (" and ", " or "), ("[dk]", "[na]"), ("random", "rotate"),
      ("standard.satisfaction10", "standard.importance10"),
      ("measures: satisfaction", "measures: performance"),
      ("optional: yes", "optional: no"), ("rating:", "choice:"),
    ] where line.contains(word) {
      changes.append(("\(word) → \(other)", [line.replacing(word, with: other)]))
    }
    changes.append(("a comment", [line + " # noted"]))
    return changes
  }

  @Test("A line that is changed is told if and only if it makes a difference", arguments: Story.files)
  func told(_ name: String) throws {
    let text = try Story.file(name)
    let old = try #require(Story.questionnaire(text))
    let dump = Dump.text(old)
    #expect(Comparison(from: old, to: old).changes.isEmpty)
    let seed = Int.random(in: 0..<1_000)
    print("\(name): seed \(seed)")
    let all = Self.variants(text)
    let chosen = Self.isWhole ? all : all.enumerated().filter { ($0.offset + seed) % 12 == 0 }.map(\.element)
    let tally = Mutex(Tally())
    DispatchQueue.concurrentPerform(iterations: chosen.count) { place in
      let variant = chosen[place]
      tally.withLock { $0.variants += 1 }
      guard let new = Story.questionnaire(variant.text) else { return }
      let changes = Comparison(from: old, to: new).changes
      let isDifferent = Dump.text(new) != dump
      tally.withLock {
        $0.usable += 1
        if isDifferent { $0.different += 1 }
        if isDifferent == changes.isEmpty {
          $0.failures.append("\(variant.name): \(isDifferent ? "not told" : "told: \(changes[0].summary)")")
        }
      }
    }
    let found = tally.withLock { $0 }
    print(
      "\(name): \(found.variants) variants, \(found.usable) usable, \(found.different) of them make a difference"
    )
    #expect(found.failures.isEmpty, "\(found.failures.count), such as \(found.failures.prefix(8))")
    #expect(found.different > 0 && found.different < found.usable)
  }
}
