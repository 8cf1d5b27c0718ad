import Foundation
import Instruments
import Randomness
import Terminal
import Testing

/// Bytes become keys, whatever pieces they come in.
@Suite struct KeyDecoderTests {
  private static let seed = UInt64(ProcessInfo.processInfo.environment["OUTSIDEIN_SEED"] ?? "") ?? 20_261_122

  private static func keys(_ text: String) -> [Terminal.Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.flush()
  }

  @Test(
    "Keys of common terminals",
    arguments: [
      ("\r", .enter), ("\n", .newLine), ("\u{1B}\r", .newLine), ("\t", .tab), ("\u{1B}[Z", .backTab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}[3~", .delete), ("\u{1B}", .escape),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5D", .left), ("\u{1B}[H", .home), ("\u{1B}[1~", .home),
      ("\u{1B}[7~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown), ("\u{1B}[6;2~", .pageDown), ("\u{1B}OP", .function(1)),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[24~", .function(12)),
      ("\u{3}", .control("c")), ("\u{4}", .control("d")), ("a", .scalar("a")), ("ż", .scalar("ż")),
      ("待", .scalar("待")), ("🙂", .scalar("🙂")),
      ("\u{1B}[200~a\r\nb\u{1B}[x\u{1B}[201~", .paste("a\nb\u{1B}[x")),
    ] as [(String, Terminal.Key)])
  func known(_ bytes: String, _ key: Terminal.Key) { #expect(Self.keys(bytes) == [key]) }

  @Test(
    "The keypad in its application mode, and on terminals that name keys by their codes",
    arguments: [
      ("\u{1B}Op", "0"), ("\u{1B}Oq", "1"), ("\u{1B}Oy", "9"), ("\u{1B}Om", "-"), ("\u{1B}On", "."),
      ("\u{1B}Ol", ","), ("\u{1B}Oj", "*"), ("\u{1B}Ok", "+"), ("\u{1B}Oo", "/"), ("\u{1B}[49u", "1"),
      ("\u{1B}[49;1u", "1"), ("\u{1B}[57399u", "0"), ("\u{1B}[57408;129u", "9"), ("\u{1B}[57412u", "-"),
      ("\u{1B}[57409u", "."), ("\u{1B}[97;2u", "A"), ("\u{1B}[97;66u", "a"), ("\u{1B}[55:47;2u", "/"),
      ("\u{1B}[97;;228u", "ä"), ("\u{1B}[27;2;65~", "A"), ("\u{1B}[233u", "é"),
    ])
  func keypad(_ bytes: String, _ sign: Unicode.Scalar) {
    #expect(Self.keys("\(bytes)7") == [.scalar(sign), .scalar("7")])
  }

  @Test(
    "Other keys by their codes",
    arguments: [
      ("\u{1B}OM", .enter), ("\u{1B}[13u", .enter), ("\u{1B}[57414u", .enter), ("\u{1B}[13;3u", .newLine),
      ("\u{1B}[27u", .escape), ("\u{1B}[127u", .backspace), ("\u{1B}[9;2u", .backTab),
      ("\u{1B}[100;5u", .control("d")), ("\u{1B}[27;5;100~", .control("d")), ("\u{1B}[68;5u", .control("d")),
      ("\u{1B}[109;5u", .enter), ("\u{1B}[106;5u", .newLine), ("\u{1B}[57421u", .pageUp),
      ("\u{1B}[5$", .pageUp), ("\u{1B}[6^", .pageDown), ("\u{1B}[1;3D", .altLeft), ("\u{1B}b", .altLeft),
      ("\u{1B}[1;3C", .altRight), ("\u{1B}f", .altRight), ("\u{1B}[1;1:1A", .up), ("\u{1B}OR", .function(3)),
    ] as [(String, Terminal.Key)])
  func coded(_ bytes: String, _ key: Terminal.Key) { #expect(Self.keys(bytes) == [key]) }

  @Test("A key that is released, or that has no sign, is none")
  func released() {
    #expect(
      Self.keys("\u{1B}[49;1:3u\u{1B}[1;1:3A\u{1B}[57358u\u{1B}[97;3u\u{1B}[155u\u{1B}[u2") == [.scalar("2")])
  }

  @Test("What is no key is passed over, and what follows is not lost")
  func unknown() {
    #expect(Self.keys("\u{1B}[99;99;99q1") == [.scalar("1")])
    #expect(Self.keys("\u{1B}x2") == [.scalar("2")])
    #expect(Self.keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(Self.keys("\u{9B}A") == [.scalar("A")])
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0xC3, 0x28, 0xFF, 0xE2, 0x82, 0x31, 0xED, 0xA0, 0x80]) == [.scalar("("), .scalar("1")])
  }

  @Test("A lone escape is kept back until nothing follows") func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.escape])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0x1B]) + decoder.feed([0x5B]) + decoder.feed([0x42]) == [.down])
    #expect(decoder.feed(Array("\u{1B}[200~ab".utf8)) == [] && !decoder.isWaiting)
    #expect(decoder.feed(Array("\u{1B}[201~".utf8)) == [.paste("ab")])
  }

  @Test("A paste has an end, however long it is") func longPaste() {
    var decoder = KeyDecoder()
    let text = String(repeating: "x", count: KeyDecoder.longestPaste + 100_000)
    let keys = decoder.feed(Array("\u{1B}[200~\(text)\u{1B}[201~y".utf8))
    #expect(keys.count == 2 && keys[1] == .scalar("y"))
    if case .paste(let pasted) = keys[0] { #expect(pasted.count == KeyDecoder.longestPaste) }
  }

  @Test("Random bytes make the same keys in any pieces, and none of them is a control character")
  func fuzz() {
    let pieces: [[UInt8]] = [
      [0x1B], [0x5B], [0x4F], Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("1;5".utf8), [0x7E],
      Array("é待🙂".utf8), [0x9B], [0xC2], [0xE2, 0x82], [0x0D], [0x0A], [0x00],
    ]
    for round in 0..<3000 {
      var chance = KeyedRandom(seed: Self.seed, key: "fuzz \(round)")
      var bytes: [UInt8] = []
      for _ in 0..<chance.below(60) {
        bytes += chance.below(2) == 0 ? pieces[chance.below(pieces.count)] : [UInt8(chance.below(256))]
      }
      var whole = KeyDecoder()
      let expected = whole.feed(bytes) + whole.flush()
      var cut = KeyDecoder()
      var keys: [Terminal.Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let size = 1 + chance.below(7)
        keys += cut.feed(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      keys += cut.flush()
      #expect(keys == expected, "seed \(Self.seed) round \(round)")
      for case .scalar(let scalar) in keys {
        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      }
    }
  }
}
