import Diagnostics
import Documents
import Stories
import Testing
import Texts

/// Characters that no questionnaire may hold, and files that are not in UTF-8.
@Suite struct CharacterTests {
  /// The encoding that a file is told to be in; nil where nothing is told of one.
  private func encoding(_ bytes: [UInt8]) -> String? {
    let found = Document.parse(SourceText(name: "t", bytes: bytes)).diagnostics
    guard let first = found.first, first.summary.hasPrefix("the file is in ") else { return nil }
    #expect(found.count == 1 && first.range == SourceRange(0, min(4, bytes.count)) && first.rule == .notUTF8)
    return String(first.summary.dropFirst("the file is in ".count).prefix(6))
  }

  @Test("What is in UTF-16 or UTF-32 is told so, with a mark and without") func foreign() {
    #expect(
      Told.of(bytes: [0xFF, 0xFE, 0x61, 0]) == """
        t.yaml:1:1: error[not-utf8]: the file is in UTF-16, not UTF-8
        1 | \u{FFFD}\u{FFFD}a\u{FFFD}
          | ^^^^
          = Save it as UTF-8: most editors offer this under “save with encoding”.

        """)
    #expect(encoding([0xFF, 0xFE]) == "UTF-16" && encoding([0xFE, 0xFF]) == "UTF-16")
    #expect(encoding([0xFF, 0xFE, 0, 0]) == "UTF-32" && encoding([0, 0, 0xFE, 0xFF]) == "UTF-32")
    #expect(encoding([0xFE, 0xFF, 0, 0x61]) == "UTF-16")
    #expect(encoding([0x61, 0, 0x3A, 0]) == "UTF-16" && encoding([0, 0x61, 0, 0x3A]) == "UTF-16")
  }

  @Test("Four bytes with zeros in other places, or fewer than four, are no UTF-16") func noForeign() {
    for bytes in [
      [0x61, 0, 0x3A], [0x61, 0, 0, 0x3A], [0x61, 0x62, 0, 0], [0xE9, 0, 0x61, 0x62], [0, 0, 0, 0],
    ] as [[UInt8]] {
      #expect(encoding(bytes) == nil && !Told.places(bytes: bytes).isEmpty)
    }
  }

  @Test("Controls are told with their numbers; tabs and line breaks are none") func controls() {
    #expect(
      Told.of("a: é\u{1B}b\n\u{202E}c\n") == """
        t.yaml:1:5: error[control-character]: the control character U+001B is not allowed in a questionnaire
        1 | a: é\u{FFFD}b
          |     ^
          = Remove it. For a new line in a wording, use a block text (`|`).
        t.yaml:2:1: error[bidirectional-control]: the invisible character U+202E changes the order in which text is displayed
        2 | \u{FFFD}c
          | ^
          = Remove it. Right-to-left languages are displayed correctly without it.

        """)
    #expect(Told.places("a: b\tc\r\nd: e\re: \"\u{A0}\u{7E}\"\n") == [])
    let controls = [
      "\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
      "\u{FFFF}",
    ]
    for control in controls {
      #expect(
        Told.places("ab: c\(control)\n") == ["control-character:1:6-1:7"], "\(control.debugDescription)")
    }
    for control in ["\u{202A}", "\u{2066}", "\u{2069}"] {
      #expect(Told.places("ab: c\(control)\n") == ["bidirectional-control:1:6-1:7"])
    }
  }

  @Test("A byte-order mark at the very start is none of them") func mark() {
    #expect(Told.places("\u{FEFF}a: b\n") == [])
    #expect(Told.places("\u{FEFF}\u{FEFF}a: b\n") == ["control-character:1:1-1:2"])
  }

  @Test("Of a file full of them twenty are told") func many() {
    #expect(Told.places(String(repeating: "\u{1}", count: 19)).count == 19)
    #expect(Told.places(String(repeating: "\u{1}", count: 21)).count == 20)
    #expect(Told.places(String(repeating: "\u{202E}", count: 30)).count == 20)
  }

  @Test("What is broken is told at its first byte, and nothing behind it") func broken() {
    #expect(
      Told.of(bytes: Array("a: é".utf8) + [0xE9, 0x0A, 0xFF, 0x1B]) == """
        t.yaml:1:5: error[not-utf8]: this byte is not valid UTF-8
        1 | a: é\u{FFFD}
          |     ^
          = Save the file as UTF-8. If the text looks right in your editor, the editor uses another encoding.

        """)
  }

  /// What the standard library makes of some bytes says whether they are one character.
  private func isCharacter(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.count == 1
  }

  @Test("What is one character for Swift is one here, in all bytes at the edges of table 3-7 of Unicode")
  func wellFormed() {
    let firsts: [UInt8] = [
      0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, 0x80,
    ]
    let others: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for first in firsts {
      for second in others {
        for third in [0x7F, 0x80, 0xBF, 0xC0] as [UInt8] {
          for bytes in [
            [first], [first, second], [first, second, third], [first, second, third, 0x80],
            [first, second, third, 0x7F],
          ] {
            let isTold = Told.places(bytes: Array("a: ".utf8) + bytes).contains {
              $0.hasPrefix("not-utf8:1:4-")
            }
            let length = (1...4).first { isCharacter(Array(bytes.prefix($0))) && $0 <= bytes.count }
            #expect(isTold == (length == nil), "\(bytes)")
          }
        }
      }
    }
  }
}
