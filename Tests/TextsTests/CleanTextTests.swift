import Stories
import Testing
import Texts

/// Text that is harmless for a terminal.
@Suite struct CleanTextTests {
  @Test("Controls are C0, DEL, C1 and the two separators; what stands beside them is not") func controls() {
    let controls = (0...0x2100).filter { value in
      Unicode.Scalar(UInt32(value)).map(CleanText.isControl) ?? false
    }
    #expect(controls == Array(0...0x1F) + Array(0x7F...0x9F) + [0x2028, 0x2029])
  }

  @Test("Controls of direction are those of UAX 9, and all of them are dangerous") func bidirectional() {
    let controls = (0...0x2100).filter { value in
      Unicode.Scalar(UInt32(value)).map(CleanText.isBidirectional) ?? false
    }
    #expect(controls == Array(0x202A...0x202E) + Array(0x2066...0x2069))
    let dangerous = (0...0xFFFF).filter { value in
      Unicode.Scalar(UInt32(value)).map(CleanText.isDangerous) ?? false
    }
    #expect(
      dangerous == Array(0...0x1F) + Array(0x7F...0x9F) + Array(0x2028...0x202E) + Array(0x2066...0x2069))
  }

  @Test("Line breaks and tabs become blanks, where lines are kept only the breaks stay") func lines() {
    #expect(CleanText.forTerminal("a\nb\tc\rd\u{B}e") == "a b c d\u{FFFD}e")
    #expect(CleanText.forTerminal("a\nb\tc\rd\u{B}e", lines: true) == "a\nb c d\u{FFFD}e")
    #expect(CleanText.forTerminal("") == "")
  }

  @Test("In JSON what a terminal would obey is escaped with four digits, but for line breaks") func json() {
    #expect(CleanText.inJSON("{\"a\":\n \"é日👍\"}") == "{\"a\":\n \"é日👍\"}")
    #expect(
      CleanText.inJSON("[\n\"\u{7F}\u{9B}\u{85}\u{2028}\u{202E}\u{2066}\u{1B}\"]")
        == "[\n\"\\u007f\\u009b\\u0085\\u2028\\u202e\\u2066\\u001b\"]")
  }

  @Test("Blanks are taken from both ends, or from the end, and within a text they stay") func trimming() {
    #expect(" \t\n a  b \u{A0}\u{3000}\n".trimmed == "a  b")
    #expect(" \t\n a  b \u{A0}\u{3000}\n".trimmedEnd == " \t\n a  b")
    #expect("".trimmed == "" && "  ".trimmed == "" && "  ".trimmedEnd == "")
  }
}
