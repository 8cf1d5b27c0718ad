import Testing

@testable import Terminal

/// Signs of other scripts, on terminals that show them from the right, or not at all.
@Suite struct ScriptTests {
  @Test(
    "Letters from right to left are those of these blocks",
    arguments: [
      (0x58F, false), (0x590, true), (0x8FF, true), (0x900, false), (0xFB1C, false), (0xFB1D, true),
      (0xFDFF, true),
      (0xFE00, false), (0xFE6F, false), (0xFE70, true), (0xFEFF, true), (0xFF00, false), (0x107FF, false),
      (0x10800, true), (0x10FFF, true), (0x11000, false), (0x1E7FF, false), (0x1E800, true), (0x1EFFF, true),
      (0x1F000, false), (0x41, false),
    ] as [(UInt32, Bool)])
  func rightToLeft(_ code: UInt32, _ expected: Bool) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(RightToLeft.isIn("a\(scalar)b") == expected)
    #expect(RightToLeft.isCell(Cell(cluster: Character(scalar))) == expected)
  }

  @Test(
    "Without UTF-8 a sign is one like it, a letter without its marks, or question marks",
    arguments: [
      ("a", 1, "a"), ("~", 1, "~"), ("‘", 1, "'"), ("’", 1, "'"), ("‚", 1, ","), ("“", 1, "\""),
      ("”", 1, "\""), ("„", 1, "\""),
      ("«", 1, "\""), ("»", 1, "\""), ("–", 1, "-"), ("—", 1, "-"), ("…", 1, "."), ("•", 1, "*"),
      ("·", 1, "."), ("ł", 1, "l"),
      ("Ł", 1, "L"), ("ø", 1, "o"), ("Ø", 1, "O"), ("ß", 1, "s"), ("æ", 1, "a"), ("Æ", 1, "A"), ("œ", 1, "o"),
      ("Œ", 1, "O"),
      ("đ", 1, "d"), ("Đ", 1, "D"), ("ı", 1, "i"), ("\u{A0}", 1, " "), ("¿", 1, "?"), ("¡", 1, "!"),
      ("€", 1, "E"), ("é", 1, "e"),
      ("Ż", 1, "Z"), ("e\u{301}\u{323}", 1, "e"), ("ж", 1, "?"), ("待", 2, "??"), ("🙂", 2, "??"),
      ("a\u{FE0F}", 2, "??"),
    ] as [(Character, Int, String)])
  func folded(_ cluster: Character, _ width: Int, _ expected: String) {
    #expect(Folding.ascii(cluster, width: width) == expected)
  }
}
