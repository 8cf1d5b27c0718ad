import Stories
import Testing
import Texts

/// Places in texts, as people count them.
@Suite struct SourceTextTests {
  @Test("An empty text has one line, without anything in it") func empty() {
    let text = SourceText(name: "t", "")
    #expect(text.lineCount == 1 && text.lineRange(1) == SourceRange(0, 0) && text.markLength == 0)
    #expect(text.position(of: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test("A line that is not there is the end of the text") func noLine() {
    let text = SourceText(name: "t", "ab\ncd")
    #expect(text.lineRange(0) == SourceRange(5, 5) && text.lineRange(3) == SourceRange(5, 5))
    #expect(text.lineRange(1) == SourceRange(0, 2) && text.lineRange(2) == SourceRange(3, 5))
  }

  @Test("What lies outside of the text counts as its beginning or its end") func outside() {
    let text = SourceText(name: "t", "ab\ncd")
    #expect(
      text[SourceRange(-3, 1)] == "a" && text[SourceRange(4, 99)] == "d" && text[SourceRange(7, 9)] == "")
    #expect(text.position(of: -1) == SourcePosition(line: 1, column: 1))
    #expect(text.position(of: 99) == SourcePosition(line: 2, column: 3))
    let (start, end) = text.positions(of: SourceRange(1, 4))
    #expect(start == SourcePosition(line: 1, column: 2) && end == SourcePosition(line: 2, column: 2))
  }

  @Test("Bytes that are no UTF-8 are shown as signs, and stay what they are") func broken() {
    let text = SourceText(name: "t", bytes: [0x61, 0xFF, 0x62])
    #expect(text[SourceRange(0, 3)] == "a\u{FFFD}b" && text.bytes == [0x61, 0xFF, 0x62])
    #expect(text.position(of: 2).column == 3)
  }

  @Test("A byte-order mark takes no column, and is not part of the first line") func mark() {
    let text = SourceText(name: "t", "\u{FEFF}ab\n\u{FEFF}c")
    #expect(text.markLength == 3 && text.lineRange(1) == SourceRange(3, 5))
    #expect([0, 1, 3, 4, 5].map { text.position(of: $0).column } == [1, 1, 1, 2, 3])
    // In a later line it is a character.
    #expect(
      text.lineRange(2) == SourceRange(6, 10) && text.position(of: 9) == SourcePosition(line: 2, column: 2))
    let alone = SourceText(name: "t", "\u{FEFF}")
    #expect(alone.lineRange(1) == SourceRange(3, 3) && alone.position(of: 3).column == 1)
    #expect(SourceText(name: "t", bytes: [0xEF, 0xBB]).markLength == 0)
  }

  @Test("Places in a random text are those that are counted one by one") func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<100 {
      let pieces = (0..<below(30)).map { _ in ["a", "é", "日", "👍", "\n", "\r\n", "\r"][below(7)] }
      let text = SourceText(name: "t", pieces.joined())
      var (line, column, wasReturn) = (1, 1, false)
      var offset = 0
      for scalar in pieces.joined().unicodeScalars {
        // Between CR and LF is still the line before.
        if wasReturn, scalar != "\n" { (line, column) = (line + 1, 1) }
        #expect(
          text.position(of: offset) == SourcePosition(line: line, column: column), "seed \(seed), \(pieces)")
        wasReturn = scalar == "\r"
        column += 1
        if scalar == "\n" { (line, column) = (line + 1, 1) }
        offset += UTF8.width(scalar)
      }
      #expect(text.lineCount == line + (wasReturn ? 1 : 0), "seed \(seed), \(pieces)")
    }
  }

  @Test("A range is never turned round, and two are joined by the smallest that holds both") func ranges() {
    #expect(
      SourceRange(5, 3) == SourceRange(5, 5) && SourceRange(3, 8).count == 5 && SourceRange(3, 3).count == 0)
    #expect(SourceRange(3, 5).joined(with: SourceRange(8, 9)) == SourceRange(3, 9))
    #expect(SourceRange(3, 9).joined(with: SourceRange(1, 4)) == SourceRange(1, 9))
    #expect(TextRange(5, 3) == TextRange(5, 5))
    #expect(TextRange(3, 5).joined(with: TextRange(8, 9)) == TextRange(3, 9))
    #expect(TextRange(3, 9).joined(with: TextRange(1, 4)) == TextRange(1, 9))
  }

  @Test("Places come line by line, then column by column") func order() {
    let places = [(1, 1), (1, 9), (2, 1), (2, 2), (10, 1)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(places.reversed().sorted() == places && !(places[0] < places[0]))
  }
}
