import Digests
import Stories
import Testing

/// SHA-256, as FIPS 180 and NIST's examples have it.
@Suite struct DigestTests {
  /// Messages of NIST's examples, and their digests.
  private static let examples = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test("The digests of NIST's examples are NIST's", arguments: examples)
  func known(_ message: String, _ digits: String) {
    #expect(Digest(of: Array(message.utf8)).hexadecimal == digits)
  }

  @Test("A million letters, as NIST has them") func million() {
    let digest = Digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("What was stored is a digest where it has 32 bytes", arguments: [0, 31, 32, 33])
  func stored(_ count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    #expect(Digest(stored: bytes)?.bytes == (count == 32 ? bytes : nil))
  }

  @Test("Hexadecimal digits are read as they are written, large or small") func hexadecimal() {
    let digits = "000102030405060708090a0b0c0d0e0f10203040506070809fa0bfc0dfe0f9ff"
    let digest = Digest(hexadecimal: digits)
    let bytes: [UInt8] = Array(0...15) + [16, 32, 48, 64, 80, 96, 112, 128]
    #expect(digest?.bytes == bytes + [0x9F, 0xA0, 0xBF, 0xC0, 0xDF, 0xE0, 0xF9, 0xFF])
    #expect(digest?.hexadecimal == digits)
    #expect(Digest(hexadecimal: digits.uppercased()) == digest)
  }

  @Test(
    "What is no digit beside those that are, and what is too long or too short, is no digest",
    arguments: ["/", ":", "@", "G", "`", "g", " ", "", "00", "é"])
  func noDigits(_ letter: String) {
    let rest = String(repeating: "0", count: 63)
    #expect(Digest(hexadecimal: rest + letter) == nil)
    #expect(Digest(hexadecimal: letter + rest) == nil)
    #expect(Digest(hexadecimal: rest + "0") != nil)
  }

  @Test("Stored bytes match what they are the digest of, and nothing else") func matches() {
    let message = Array("abc".utf8)
    let stored = Digest(of: message).bytes
    #expect(Digest.matches(stored[...], of: message))
    #expect(!Digest.matches(stored[...], of: Array("abd".utf8)))
    #expect(!Digest.matches(stored.dropLast(), of: message) && !Digest.matches([], of: message))
    #expect(!Digest.matches((stored + [0])[...], of: message))
    // In the middle of what was read, where nothing is aligned.
    #expect(Digest.matches(([7] + stored + [7])[1..<33], of: message))
    #expect(!Digest.matches(([7] + stored + [7])[0..<32], of: message))
  }

  @Test("A single bit that is wrong is seen in every byte", arguments: 0..<32) func bits(_ byte: Int) {
    let message = Array("abc".utf8)
    for bit in 0..<8 {
      var stored = Digest(of: message).bytes
      stored[byte] ^= 1 << UInt8(bit)
      #expect(!Digest.matches(stored[...], of: message))
    }
  }
}
