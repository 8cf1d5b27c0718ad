import Instruments
import Randomness

/// Damage to the bytes of a file.
enum ByteDamage {
  /// SQLite's pages in our files.
  private static let pageSize = 4096

  /// Damages a file.
  static func apply(_ kind: CorruptionKind, to bytes: inout [UInt8], _ chance: inout KeyedRandom) {
    switch kind {
    case .bits:
      for _ in 0...chance.below(4) { bytes[chance.below(bytes.count)] ^= 1 << UInt8(chance.below(8)) }
    case .zeroedPage: fill(&bytes, pages: pageSize, &chance) { _ in 0 }
    case .noisyPage:
      fill(&bytes, pages: chance.below(2) == 0 ? pageSize : 512, &chance) { UInt8($0.below(256)) }
    case .truncation: bytes.removeLast(1 + chance.below(bytes.count))
    case .header:
      for _ in 0...chance.below(4) { bytes[chance.below(100)] = UInt8(chance.below(256)) }
    default: break
    }
  }

  /// Fills one of the parts of a size.
  private static func fill(
    _ bytes: inout [UInt8], pages size: Int, _ chance: inout KeyedRandom, _ byte: (inout KeyedRandom) -> UInt8
  ) {
    let start = chance.below(bytes.count / size) * size
    for place in start..<start + size { bytes[place] = byte(&chance) }
  }
}
