import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// What nodes tell of themselves, and the comments beside them.
@Suite struct NodeTests {
  private func parse(_ yaml: String) throws -> Document {
    try #require(Document.parse(SourceText(name: "t.yaml", yaml)).value)
  }

  @Test("A text has no members, a list no entries, a map no text") func kinds() throws {
    let document = try parse("t: text\nl: [a, b]\nm: {c: d}\nn:\nq: \"\"\nb:\n  - x\n")
    let nodes = ["t", "l", "m", "n", "q", "b"].compactMap { document.root[$0] }
    let told = nodes.map { node in
      "\(node.kind) |\(node.text)| \(node.members.map(\.text)) \(node.entries.map(\.key.text))"
        + (node.isFlow ? " flow" : "") + (node.isAbsent ? " absent" : "")
    }
    #expect(
      told == [
        "text |text| [] []", "list || [\"a\", \"b\"] [] flow", "map || [] [\"c\"] flow",
        "text || [] [] absent",
        "text || [] []", "list || [\"x\"] []",
      ])
    #expect(
      document.root["none"] == nil && document.root["t"]?["t"] == nil && document.root.source.name == "t.yaml"
    )
  }

  @Test("An alias is what it repeats, where that stands") func aliases() throws {
    let document = try parse("a: &x [1, 2]\nb: *x\nc: {d: *x}\n")
    let (a, b) = (try #require(document.root["a"]), try #require(document.root["b"]))
    #expect(b.members.map(\.text) == ["1", "2"] && b.range == a.range && a.range == SourceRange(6, 12))
    #expect(document.root["c"]?["d"]?.range == a.range)
  }

  @Test("Nodes are found by where they are written") func found() throws {
    let document = try parse("a: b\nc: [d, e]\n")
    let places = [SourceRange(3, 4), SourceRange(8, 14), SourceRange(9, 10), SourceRange(0, 2)]
    let found = document.nodes(at: Set(places))
    #expect(places.map { found[$0]?.kind } == [.text, .list, .text, nil])
    #expect(found[SourceRange(9, 10)]?.text == "d" && found.count == 3)
  }

  @Test("A comment begins behind a blank or a line break, and goes to the end of its line") func comments()
    throws
  {
    let document = try parse("\u{FEFF}# é\r\na: b#c #d\re: 'f # g' # h\nf: [ #i\n]\ng: |  # j\n  # k\n#")
    #expect(document.comments.map { document.source[$0] } == ["# é", "#d", "# h", "#i", "# j", "#"])
    #expect(try parse("#only\na: b").comments == [SourceRange(0, 5)])
    #expect(try parse("a: b").comments == [] && parse("a: b!#c\nd: e~#f").comments == [])
  }

  @Test("A comment behind a node is the one on its line with blanks between alone") func behind() throws {
    let yaml = "a: b # one\nc: d\n# two\ne: [f, # three\n  g] \t # four\nh: &x i # five\nj: *x\nk: 'l'# no\n"
    let document = try parse(yaml.replacing("# no", with: " # six"))
    func behind(_ node: Node?) -> String? {
      node.flatMap { document.comment(after: $0) }.map { document.source[$0] }
    }
    let root = document.root
    #expect(
      ["a", "c", "e", "h", "j", "k"].map { behind(root[$0]) } == [
        "# one", nil, "# four", "# five", "# five", "# six",
      ])
    #expect(behind(root["e"]?.members.first) == nil && behind(root["e"]?.members.last) == nil)
    // What begins right behind a node is behind it, what ends before it is not.
    let tight = try parse("- a\n-  # one\n- b # two\n")
    #expect(
      tight.root.members.map { tight.comment(after: $0).map { tight.source[$0] } } == [
        nil, "# one", "# two",
      ])
  }
}
