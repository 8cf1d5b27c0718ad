import Foundation
import Stories
import Testing
import Texts

/// The generated table of widths beside PyPI's `wcwidth`, over all code points, where it is installed with the same
/// version of Unicode. `OUTSIDEIN_PYTHON` names the interpreter that has it.
@Suite struct WidthTests {
  private static let script = """
    import sys, wcwidth
    if wcwidth.list_versions()[-1] != "18.0.0": sys.exit(3)
    out = bytearray()
    for code in range(0x110000):
        out.append(wcwidth.wcwidth(chr(code)) + 1)
    sys.stdout.buffer.write(bytes(byte + 0x30 for byte in out))
    """

  private static let python: String? = {
    let environment = ProcessInfo.processInfo.environment
    let candidates =
      [environment["OUTSIDEIN_PYTHON"]].compactMap { $0 }
      + (environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/python3" }
    return candidates.first { path in
      guard FileManager.default.isExecutableFile(atPath: path), let folder = try? Programs.temporaryFolder()
      else { return false }
      let check = "import sys, wcwidth; sys.exit(wcwidth.list_versions()[-1] != '18.0.0')"
      return (try? Programs.run(["-c", check], in: folder, program: path).status) == 0
    }
  }()

  @Test(
    "Our widths are wcwidth's, but for what it has no width for, and for spacing marks",
    .enabled(if: python != nil))
  func allCodePoints() throws {
    let folder = try Programs.temporaryFolder()
    let theirs = try Programs.run(["-c", Self.script], in: folder, program: try #require(Self.python)).output
    let widths = Array(theirs.utf8).map { Int($0) - 0x31 }
    #expect(widths.count == 0x110000)
    var differences: [String: Int] = [:]
    for (code, width) in widths.enumerated() {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      let ours = DisplayWidth.of(scalar)
      if ours != width { differences["\(ours) for \(width)", default: 0] += 1 }
      // This Swift may not know yet what the newest Unicode has assigned.
      let isSpacing = [.spacingMark, .unassigned].contains(scalar.properties.generalCategory)
      if ours == 1, width == 0 { #expect(isSpacing, "U+\(String(code, radix: 16))") }
    }
    // Controls are no text. Spacing marks take a column in xterm, VTE and glibc; wcwidth counts them with the letter.
    #expect(differences == ["0 for -1": 64, "1 for 0": 473])
  }

  @Test(
    "A cluster takes what is drawn of it",
    arguments: [
      ("🇵🇱", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("1\u{FE0F}\u{20E3}", 2), ("한", 2),
      ("ᄒ\u{1161}\u{11AB}", 2),
      ("क्षि", 3), ("ก็", 1), ("نّ", 1), ("\u{200F}", 0), ("\u{AD}", 1), ("が", 2), ("か\u{3099}", 2), ("ﾊﾞ", 2),
    ])
  func clusters(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }
}
