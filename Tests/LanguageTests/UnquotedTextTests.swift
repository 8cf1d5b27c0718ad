import Checks
import Diagnostics
import Documents
import Foundation
import Instruments
import Stories
import Testing
import Texts
import Threads

/// Texts that an author writes without quotes: either they are read as they stand, or `check` says so on their line.
///
/// `OUTSIDEIN_LABELS=FILE` takes the lines of a file instead: labels of real questionnaires.
@Suite struct UnquotedTextTests {
  /// A place for a text: a file with it in the fourth line, and how to find it in the document.
  private struct Place {
    var name: String
    var yaml: @Sendable (String) -> String
    var find: @Sendable (Node) -> Node?
  }

  private static let places = [
    Place(
      name: "block, a question",
      yaml: { "questionnaire: q\nitems:\n  - open: a\n    ask: \($0)\n    lines: 2\n" },
      find: { $0["items"]?.members.first?["ask"] }),
    Place(
      name: "block, an option",
      yaml: {
        "questionnaire: q\nlists:\n  a:\n    x: \($0)\n    y: \"Y\"\nitems:\n  - choice: b\n    ask: \"B\"\n    options: a\n"
      }, find: { $0["lists"]?["a"]?["x"] }),
    Place(
      name: "block, a translation",
      yaml: {
        "questionnaire: q\nlanguages: [en, it]\ntitle:\n  en: \($0)\n  it: \"Titolo\"\nitems: [{open: a, ask: {en: \"A\", it: \"A\"}}]\n"
      }, find: { $0["title"]?["en"] }),
    Place(
      name: "flow, an option",
      yaml: {
        "questionnaire: q\nitems:\n  - {choice: b, ask: \"B\",\n     options: {x: \($0), y: \"Y\"}}\n"
      }, find: { $0["items"]?.members.first?["options"]?["x"] }),
    Place(
      name: "flow, a translation",
      yaml: {
        "questionnaire: q\nlanguages: [en, it]\nitems:\n  - say: {en: \($0), it: \"Testo\"}\n"
      }, find: { $0["items"]?.members.first?["say"]?["en"] }),
    Place(
      name: "flow, a point",
      yaml: {
        "questionnaire: q\nscales:\n  s:\n    points: [\($0), \"Zwei\"]\nitems:\n  - {rating: r, ask: \"R\", scale: s}\n"
      }, find: { $0["scales"]?["s"]?["points"]?.members.first }),
  ]

  /// Texts with each of the characters that mean something to YAML at their beginning, in their middle and at their end.
  private static let made: [String] = {
    let marks =
      ":;,#[]{}&*!|>%@`'\"?-~=<\\/.()+$^_0é日".map(String.init) + [
        "--", "---", "...", ": ", " #", ", ", "::", "''", "- ",
      ]
    let shapes: [(String) -> String] = [
      { "\($0)Text" }, { "\($0) text" }, { "A\($0)text" }, { "A text\($0)" }, { "A \($0) text" },
      { "A\($0) text" },
      { "A \($0)text" }, { "\($0)A text\($0)" }, { "1\($0)2" }, { $0 }, { "Yes\($0)No" }, { "\($0)A\($0) b" },
    ]
    return marks.flatMap { mark in shapes.map { $0(mark).trimmingCharacters(in: .whitespaces) } } + [
      "yes", "no", "null", "~", "on", "1.0", "0x1F", "2026-01-31", "Yes, always", "your #1 bank?",
      "Votre avis : merci",
      "[OBSERVE] the house", "Other (please specify):", "\"Good\" or \"bad\"?", "Don't know", "'t is",
      "5 % off", "<<",
      "C: drive", "why?", "a - b", "http://example.com", "12:30", "!important", "*", "&", "| pipe", "> more",
    ]
  }()

  @Test(
    "What is read otherwise than it was meant is told on its line; what is read as it stands is not blamed on YAML"
  )
  func unquoted() throws {
    let file = ProcessInfo.processInfo.environment["OUTSIDEIN_LABELS"]
    let real = try file.map {
      try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let texts = (real ?? Self.made).filter { !$0.isEmpty && !Self.isQuoted($0) }
    for place in Self.places {
      let results = Parallel.map(texts.count, threads: Parallel.cores) { Self.look(at: texts[$0], place) }
      let (other, told) = (results.count { $0.isOther }, results.count { $0.isOther && $0.isTold })
      print(
        "\(place.name): \(texts.count) texts, \(other) read otherwise, \(told) of them told on their line")
      let missed = zip(texts, results).filter { $1.isOther && !$1.isTold }.map(\.0)
      #expect(missed == [], "\(place.name)")
      let blamed = zip(texts, results).filter { !$1.isOther && $1.isBlamed }.map(\.0)
      #expect(blamed == [], "\(place.name)")
    }
  }

  /// Whether a text is in quotes as a whole: then they are YAML's.
  private static func isQuoted(_ text: String) -> Bool {
    text.count > 1 && ["\"", "'"].contains { text.hasPrefix($0) && text.hasSuffix($0) }
  }

  private static func look(at text: String, _ place: Place) -> (isOther: Bool, isTold: Bool, isBlamed: Bool) {
    let source = SourceText(name: "story.yaml", place.yaml(text))
    let document = Document.parse(source)
    let isRead = document.value.flatMap { place.find($0.root) }?.text == text && !document.hasErrors
    let found = Checker.check(source).diagnostics
    let onLine = found.filter { source.position(of: $0.range.lower).line == 4 }
    let ofYAML: Set<String> = [
      "yaml-syntax", "needs-quotes", "unclosed-quote", "unclosed-bracket", "indentation", "tab", "bad-escape",
      "yaml-tag",
      "comment-after-text", "unknown-alias", "unused-anchor",
    ]
    return (!isRead, !onLine.isEmpty, found.contains { ofYAML.contains($0.rule.code) })
  }
}
