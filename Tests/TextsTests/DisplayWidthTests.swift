import Stories
import Testing
import Texts

/// Columns at the edges of what Unicode says, and what is done with them.
@Suite struct DisplayWidthTests {
  @Test(
    "Scalars at the ends of the blocks of Unicode",
    arguments: [
      (0x00, 0), (0x1F, 0), (0x20, 1), (0x7E, 1), (0x7F, 0), (0x80, 0), (0x9F, 0), (0xA0, 1), (0xAD, 1),
      (0x2FF, 1),
      (0x300, 0), (0x36F, 0), (0x370, 1), (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x11FF, 0),
      (0x1200, 1),
      (0x2E7F, 1), (0x2E80, 2), (0x3040, 1), (0x3041, 2), (0xAC00, 2), (0xD7A3, 2), (0xD7A4, 1), (0xFF60, 2),
      (0xFF61, 1), (0x1F5FB, 2), (0x1F64F, 2), (0x1F650, 1), (0x1FFFD, 1), (0x20000, 2), (0x2FFFD, 2),
      (0x2FFFE, 1),
      (0x30000, 2), (0x3FFFD, 2), (0x3FFFE, 1), (0xDFFFF, 1), (0xE0000, 0), (0xE0FFF, 0), (0xE1000, 1),
      (0x10FFFF, 1),
    ])
  func scalars(_ value: UInt32, _ width: Int) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(DisplayWidth.of(scalar) == width)
    #expect(DisplayWidth.of(Character(scalar)) == width && DisplayWidth.of(String(scalar)) == width)
  }

  @Test(
    "An emoji takes two columns with all that is joined to it; marks alone take none",
    arguments: [
      ("👩🏽‍🚀", 2), ("🏳️‍🌈", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("☎\u{FE0F}", 2), ("☎\u{FE0E}", 1), ("\u{200D}\u{FE0F}", 0),
      ("\u{301}", 0),
      ("👍👍", 4), ("a👍b", 4), ("🇵", 2), ("\r\n", 0), ("a\u{1B}b", 2), ("a\tb", 2), ("e\u{301}\u{302}", 1),
      ("ᄒ\u{1161}", 2),
    ])
  func clusters(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test("Plain is what is printable in ASCII") func plain() {
    #expect(DisplayWidth.isPlain("") && DisplayWidth.isPlain(" aZ~"))
    for text in ["\u{1F}", "\u{7F}", "\u{80}", "é", "a\nb"] { #expect(!DisplayWidth.isPlain(text[...])) }
    #expect(DisplayWidth.of("".dropFirst()) == 0 && DisplayWidth.of("abc".dropFirst()) == 2)
  }

  @Test("A text is cut before the cluster that does not fit any more") func prefix() {
    let text = "a日e\u{301}👍b"
    #expect(
      (-1...8).map { DisplayWidth.prefix(text, columns: $0) } == [
        "", "", "a", "a", "a日", "a日e\u{301}", "a日e\u{301}", "a日e\u{301}👍", text, text,
      ])
    #expect(
      DisplayWidth.prefix("abc\u{200B}", columns: 3) == "abc\u{200B}"
        && DisplayWidth.prefix("", columns: 3) == "")
  }

  @Test("Terminals disagree about several scalars in one, but not about letters with common marks")
  func uncertain() {
    let certain: [Character] = ["a", "\n", "é", "e\u{301}", "e\u{300}\u{36F}", "日", "👍", "\u{300}"]
    let uncertain: [Character] = [
      "👩‍🚀", "🇵🇱", "👍🏽", "☺\u{FE0F}", "か\u{3099}", "e\u{301}\u{20DD}", "ᄒ\u{1161}",
    ]
    #expect(certain.filter(DisplayWidth.isUncertain) == [])
    #expect(uncertain.filter { !DisplayWidth.isUncertain($0) } == [])
  }
}
