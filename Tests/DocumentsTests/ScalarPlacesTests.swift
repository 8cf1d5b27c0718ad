import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// Places in a text, and where they are written.
@Suite struct ScalarPlacesTests {
  @Test("Each piece of a text leads to what it is written as, in every style", arguments: WrittenStyle.all)
  func pieces(_ style: WrittenStyle) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<300 {
      var pieces = [Piece("b")]
      for _ in 0..<below(8) {
        if below(2) == 0 { pieces.append(style.blanks[below(style.blanks.count)]) }
        pieces.append(style.signs[below(style.signs.count)])
      }
      pieces.append(Piece("z"))
      // Another line break changes nothing.
      let lineBreak = ["\n", "\r\n", "\r"][below(3)]
      func ended(_ text: String) -> String { text.replacing("\n", with: lineBreak) }
      let yaml = ended(style.before + pieces.map(\.written).joined() + style.after)
      let document = try #require(Document.parse(SourceText(name: "t", yaml)).value, "seed \(seed): \(yaml)")
      let node = try #require(document.root["a"])
      let text = pieces.map(\.read).joined()
      try #require(
        node.text == text + (style.testDescription == "literal" ? "\n" : ""), "seed \(seed): \(yaml)")
      let places = ScalarPlaces(node)
      var (written, read) = (ended(style.before).utf8.count, 0)
      for (number, piece) in pieces.enumerated() {
        let end = read + piece.read.utf8.count
        let joined = pieces[(number + 1)...].prefix { $0.read.isEmpty }
        let next = written + ended(piece.written).utf8.count
        let upper = next + joined.reduce(0) { $0 + ended($1.written).utf8.count }
        if end > read {
          #expect(
            places.source(of: TextRange(read, end)) == SourceRange(written, upper),
            "seed \(seed): \(piece) in \(yaml.debugDescription)")
        }
        (written, read) = (next, end)
      }
    }
  }

  @Test("What lies outside of a text is its beginning or its end") func outside() throws {
    for (yaml, start, end) in [("a: \"b\\tc\"", 4, 8), ("a: 'b''c'", 4, 8), ("a: |\n  bc", 7, 9)] {
      let document = try #require(Document.parse(SourceText(name: "t", yaml)).value)
      let places = ScalarPlaces(try #require(document.root["a"]))
      #expect(places.source(of: TextRange(-5, 99)) == SourceRange(start, end), "\(yaml)")
      #expect(places.source(of: TextRange(99, 99)) == SourceRange(end, end), "\(yaml)")
    }
  }
}
