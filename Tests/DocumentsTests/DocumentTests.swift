import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// Trees in which every node knows where it stands.
@Suite struct DocumentTests {
  private func parse(_ yaml: String) throws -> Document {
    try #require(Document.parse(SourceText(name: "t.yaml", yaml)).value)
  }

  /// The tree as indented lines: kind, style, text, and the source that the node stands on.
  private func outline(_ node: Node, _ document: Document, _ indent: String = "") -> String {
    let source = document.source[node.range].replacing("\n", with: "⏎")
    switch node.kind {
    case .text: return "\(indent)\(node.style) |\(node.text.replacing("\n", with: "⏎"))| from |\(source)|\n"
    case .list:
      return "\(indent)list from |\(source)|\n"
        + node.members.map { outline($0, document, indent + "  ") }.joined()
    case .map:
      let entries = node.entries.map {
        outline($0.key, document, indent + "  ") + outline($0.value, document, indent + "    ")
      }
      return "\(indent)map from |\(source)|\n" + entries.joined()
    }
  }

  @Test("Every node knows its style and its bytes") func ranges() throws {
    let document = try parse(
      """
      plain: two words
      double: "a\\tb \\u00e9"
      single: 'it''s'
      flow: {a: [1, "x"], b: }
      block: |
        one

        two
      folded: >-
        one
        two
      é: *same
      """.replacing("two words", with: "&same two words"))
    #expect(
      outline(document.root, document) == """
        map from |\(document.source[document.root.range].replacing("\n", with: "⏎"))|
          plain |plain| from |plain|
            plain |two words| from |two words|
          plain |double| from |double|
            doubleQuoted |a\tb é| from |"a\\tb \\u00e9"|
          plain |single| from |single|
            singleQuoted |it's| from |'it''s'|
          plain |flow| from |flow|
            map from |{a: [1, "x"], b: }|
              plain |a| from |a|
                list from |[1, "x"]|
                  plain |1| from |1|
                  doubleQuoted |x| from |"x"|
              plain |b| from |b|
                plain || from ||
          plain |block| from |block|
            literal |one⏎⏎two⏎| from ||⏎  one⏎⏎  two|
          plain |folded| from |folded|
            folded |one two| from |>-⏎  one⏎  two|
          plain |é| from |é|
            plain |two words| from |two words|

        """)
  }

  @Test("The place decides the type: there is no Norway problem") func norway() throws {
    let document = try parse("[no, NO, off, y, 1.0, 1e3, 0123, 0o14, ~, null, 2026-01-01, .inf]")
    #expect(
      document.root.members.map(\.text) == [
        "no", "NO", "off", "y", "1.0", "1e3", "0123", "0o14", "~", "null", "2026-01-01", ".inf",
      ])
  }

  @Test("Comments are kept, and found behind the node that they follow") func comments() throws {
    let document = try parse("# first\na: b # second\nc: \"# not\" #third\nd: |  # fourth\n  # text\n# fifth")
    #expect(
      document.comments.map { document.source[$0] } == [
        "# first", "# second", "#third", "# fourth", "# fifth",
      ])
    let behind = document.root.entries.map { document.comment(after: $0.value).map { document.source[$0] } }
    #expect(behind == ["# second", "#third", nil])
  }

  @Test(
    "A place in a text is a place in the source, through quotes, escapes and folds",
    arguments: [
      ("a: \"x\\ty\\u00e9z\"", 3, "\\u00e9"),
      ("a: 'it''s'", 2, "''"),
      ("a: \"one\n  two\"", 4, "t"),
      ("a: one\n  two", 4, "t"),
      ("a: >\n  one\n  two\n", 4, "t"),
      ("a: |\n  one\n  two\n", 4, "t"),
      ("a: \"one \\\n  two\"", 4, "t"),
    ])
  func places(_ yaml: String, _ offset: Int, _ expected: String) throws {
    let document = try parse(yaml)
    let node = try #require(document.root["a"])
    let place = ScalarPlaces(node).source(of: TextRange(offset, offset + 1))
    #expect(document.source[SourceRange(place.lower, place.lower + expected.utf8.count)] == expected)
  }

  @Test(
    "Limits are told, with their numbers",
    arguments: [
      (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), Rule.tooDeep),
      ("\"" + String(repeating: "a", count: 65_537) + "\"", Rule.textTooLong),
      ("[" + String(repeating: "a,", count: 200_000) + "]", Rule.tooManyNodes),
    ])
  func limits(_ yaml: String, _ code: Rule) {
    #expect(Document.parse(SourceText(name: "t", yaml)).diagnostics.map(\.rule) == [code])
  }

  @Test("64 levels are allowed, and texts of 64 KiB") func withinLimits() throws {
    _ = try parse(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
    _ = try parse("\"" + String(repeating: "a", count: 65_536) + "\"")
  }

  @Test("A file that is not there, a folder, and one that is too large") func files() throws {
    #expect(SourceFiles.read("/no/such/file").diagnostics.map(\.rule) == [.fileNotFound])
    #expect(SourceFiles.read("/").diagnostics.map(\.rule) == [.fileIsFolder])
    #expect(SourceFiles.read("/dev/zero").diagnostics.map(\.rule) == [.fileTooLarge])
  }
}
