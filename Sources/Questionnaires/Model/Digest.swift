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
      return unsafe stored.elementsEqual(digest)
    }
  }

  /// The digest as 64 hexadecimal digits.
  package var hexadecimal: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Digest {
  /// A digest written as 64 hexadecimal digits; nil where it is not.
  package init?(hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 64 else { return nil }
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    self.init(stored: bytes)
  }
}
