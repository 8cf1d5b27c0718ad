import CSodium

/// A SHA-256 digest.
package struct Digest: Hashable, Sendable {
  /// Its 32 bytes.
  package let bytes: [UInt8]

  /// The digest of some bytes.
  package init(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    // Cannot fail: it is defined for every length.
    _ = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    self.bytes = digest
  }

  /// A digest that was stored; nil unless it is 32 bytes.
  package init?(stored bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Whether stored bytes are the digest of some others: faster than to make a digest and compare.
  package static func matches(_ stored: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    guard stored.count == 32 else { return false }
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      guard let start = digest.baseAddress else { return false }
      _ = unsafe crypto_hash_sha256(start, bytes, UInt64(bytes.count))
      return unsafe stored.withUnsafeBytes { stored in
        (0..<4).allSatisfy { word in
          unsafe stored.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
            == UnsafeRawPointer(start).loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
        }
      }
    }
  }

  /// The digest as 64 hexadecimal digits.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { byte in [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }, as: UTF8.self)
  }
}

extension Digest {
  /// A digest written as 64 hexadecimal digits; nil where it is not.
  package init?(hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 64 else { return nil }
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 0x30...0x39: digit - 0x30
      case 0x61...0x66: digit - 0x61 + 10
      case 0x41...0x46: digit - 0x41 + 10
      default: nil
      }
    }
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place -> UInt8? in
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
      return high << 4 | low
    }
    self.init(stored: bytes)
  }
}
