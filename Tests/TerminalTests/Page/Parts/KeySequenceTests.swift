import Stories
import Terminal
import Testing

/// Every sequence that a terminal may send for a key.
@Suite struct KeySequenceTests {
  private static func keys(_ text: String) -> [Terminal.Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.flush()
  }

  @Test(
    "Numbers before a tilde",
    arguments: [
      (1, .home), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
      (11, .function(1)),
      (12, .function(2)), (13, .function(3)), (14, .function(4)), (15, .function(5)), (17, .function(6)),
      (18, .function(7)), (19, .function(8)), (20, .function(9)), (21, .function(10)), (23, .function(11)),
      (24, .function(12)), (2, nil), (9, nil), (10, nil), (16, nil), (22, nil), (25, nil), (201, nil),
    ] as [(Int, Terminal.Key?)])
  func numbered(_ number: Int, _ key: Terminal.Key?) {
    for end in ["~", "^", "@", "$"] {
      #expect(Self.keys("\u{1B}[\(number)\(end)x") == (key.map { [$0] } ?? []) + [.scalar("x")])
    }
    #expect(Self.keys("\u{1B}[\(number);5~") == (key.map { [$0] } ?? []))
  }

  @Test(
    "Letters after a bracket and after an O",
    arguments: [
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("[Z", .backTab),
      ("[P", .function(1)), ("[Q", .function(2)), ("[R", .function(3)), ("[S", .function(4)), ("[E", nil),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end), ("OM", .enter),
      ("OP", .function(1)), ("OQ", .function(2)), ("OR", .function(3)), ("OS", .function(4)), ("OI", .tab),
      ("O ", .scalar(" ")), ("OX", .scalar("=")), ("Oj", .scalar("*")), ("Ok", .scalar("+")),
      ("Ol", .scalar(",")),
      ("Om", .scalar("-")), ("On", .scalar(".")), ("Oo", .scalar("/")), ("Op", .scalar("0")),
      ("Oq", .scalar("1")),
      ("Or", .scalar("2")), ("Os", .scalar("3")), ("Ot", .scalar("4")), ("Ou", .scalar("5")),
      ("Ov", .scalar("6")),
      ("Ow", .scalar("7")), ("Ox", .scalar("8")), ("Oy", .scalar("9")), ("Oz", nil), ("[[A", .function(1)),
      ("[[B", .function(2)), ("[[E", .function(5)), ("[[F", nil), ("[[@", nil), ("[1;3C", .altRight),
      ("[1;3D", .altLeft), ("[1;4D", .altLeft), ("[1;2C", .right), ("[1;5D", .left), ("[1;3A", .up),
      ("[I", nil),
    ] as [(String, Terminal.Key?)])
  func lettered(_ sequence: String, _ key: Terminal.Key?) {
    #expect(Self.keys("\u{1B}\(sequence)x") == (key.map { [$0] } ?? []) + [.scalar("x")])
  }

  @Test(
    "Keys by their codes, with what is held down",
    arguments: [
      ("9u", .tab), ("9;2u", .backTab), ("9;5u", .tab), ("13;1u", .enter), ("13;3u", .newLine),
      ("13;5u", .enter), ("8u", .backspace),
      ("127u", .backspace), ("32u", .scalar(" ")), ("31u", nil), ("126u", .scalar("~")), ("128u", nil),
      ("159u", nil),
      ("160u", .scalar("\u{A0}")), ("97u", .scalar("a")), ("97;2u", .scalar("A")), ("122;2u", .scalar("Z")),
      ("123;2u", .scalar("{")),
      ("96;2u", .scalar("`")), ("97;65u", .scalar("A")), ("97;66u", .scalar("a")), ("97;3u", nil),
      ("97;4u", nil), ("97;5u", .control("a")),
      ("122;5u", .control("z")), ("65;5u", .control("a")), ("104;5u", .backspace), ("105;5u", .tab),
      ("106;5u", .newLine),
      ("109;5u", .enter), ("96;5u", nil), ("123;5u", nil), ("49;5u", nil), ("97;1:3u", nil),
      ("97;1:1u", .scalar("a")), ("97;1:2u", .scalar("a")),
      ("97::228;2u", .scalar("A")), ("97:65;2u", .scalar("A")), ("55:47;2u", .scalar("/")),
      ("97;1;228u", .scalar("ä")), ("97;3;228u", nil),
      ("57399u", .scalar("0")), ("57408u", .scalar("9")), ("57409u", .scalar(".")), ("57410u", .scalar("/")),
      ("57411u", .scalar("*")),
      ("57412u", .scalar("-")), ("57413u", .scalar("+")), ("57414u", .enter), ("57415u", .scalar("=")),
      ("57416u", .scalar(",")),
      ("57417u", .left), ("57418u", .right), ("57419u", .up), ("57420u", .down), ("57421u", .pageUp),
      ("57422u", .pageDown), ("57423u", .home),
      ("57424u", .end), ("57425u", nil), ("57426u", .delete), ("57398u", nil), ("57344;1;97u", nil),
      ("27;5;97~", .control("a")), ("27;2;65~", .scalar("A")), ("27;3;13~", .newLine),
      ("27~", nil), ("1114112u", nil), ("55296u", nil), ("u", nil),
    ] as [(String, Terminal.Key?)])
  func coded(_ sequence: String, _ key: Terminal.Key?) {
    #expect(Self.keys("\u{1B}[\(sequence)x") == (key.map { [$0] } ?? []) + [.scalar("x")])
  }

  @Test("An escape in the middle of a sequence begins another one") func interrupted() {
    #expect(Self.keys("\u{1B}[1\u{1B}[A") == [.up])
    #expect(Self.keys("\u{1B}[1\u{1B}") == [.escape])
    #expect(Self.keys("\u{1B}O\u{1B}[A") == [.up] && Self.keys("\u{1B}O\u{1B}") == [.escape])
    #expect(Self.keys("\u{1B}é") == [.scalar("é")])
    #expect(Self.keys("\u{1B}\n\u{1B}\r") == [.newLine, .newLine])
    #expect(Self.keys("\u{1B}[\u{1}x") == [.scalar("x")])
  }

  @Test("A sequence has at most 32 bytes; what comes after is typed") func longest() {
    let digits = String(repeating: "1", count: 32)
    #expect(Self.keys("\u{1B}[\(digits)Ax") == [.up, .scalar("x")])
    #expect(Self.keys("\u{1B}[\(digits)1Ax") == [.scalar("A"), .scalar("x")])
  }

  @Test("A report that nobody asked for is passed over, to its end") func reports() {
    for end in ["\u{7}", "\r", "\u{1B}\\"] {
      #expect(Self.keys("\u{1B}]0;a title\(end)x") == [.scalar("x")])
      #expect(Self.keys("\u{1B}P1$r0m\(end)x") == [.scalar("x")])
    }
    #expect(Self.keys("\u{1B}]0;a\nb") == [])
  }

  @Test("Letters of all lengths, and pieces of letters, which are none") func letters() {
    #expect(Self.keys("aéࠀ待🙂") == "aéࠀ待🙂".unicodeScalars.map(Terminal.Key.scalar))
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC1, 0xA1, 0xF5, 0x80, 0x41]) == [.scalar("A")])
    #expect(decoder.feed([0xC2, 0x9F, 0xC2, 0xA0]) == [.scalar("\u{A0}")])
    #expect(decoder.feed([0xF0, 0x9F, 0x99, 0x0D]) == [.enter])
    #expect(decoder.feed([0xC3, 0xC3, 0xA9]) == [.scalar("é")])
    #expect(decoder.feed([0x01, 0x1A, 0x1C, 0x1F, 0x00]) == [.control("a"), .control("z")])
    #expect(decoder.feed([0xE2, 0x82]) == [] && !decoder.isWaiting)
    #expect(decoder.flush() == [] && decoder.feed([0xAC, 0x31]) == [.scalar("1")])
  }

  @Test("A paste without an end is what has arrived, and one that is dropped is dropped to its end")
  func pastes() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~a\rb".utf8)) == [] && decoder.isPasting)
    #expect(decoder.flush() == [.paste("a\nb")] && !decoder.isPasting)
    #expect(decoder.feed(Array("\u{1B}[200~ab".utf8)) == [])
    decoder.discard()
    #expect(decoder.isPasting)
    #expect(decoder.feed(Array("cd\u{1B}[201~e".utf8)) == [.scalar("e")] && !decoder.isPasting)
    #expect(decoder.feed(Array("\u{1B}[200~f\u{1B}[201~".utf8)) == [.paste("f")])
    #expect(decoder.feed([0x1B]) == [] && decoder.isWaiting)
    decoder.discard()
    #expect(!decoder.isWaiting && decoder.flush() == [])
    #expect(decoder.feed(Array("\u{1B}O".utf8)) == [] && decoder.isWaiting)
    #expect(decoder.feed(Array("\u{1B}[".utf8)) == [])
  }
}
