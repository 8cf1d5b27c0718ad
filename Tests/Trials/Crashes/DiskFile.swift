import Instruments
import Randomness

/// A file on a simulated disk: its safe content, and the changes since the last sync.
struct DiskFile {
  /// A change of the content.
  enum Change {
    case write(offset: Int, bytes: [UInt8])
    case truncate(size: Int)
  }

  /// The size of the parts in which a disk writes.
  static let sectorSize = 512

  private var safe: [UInt8]
  /// The changes that are not safe yet.
  var changes: [Change] = []

  /// A file with safe content.
  init(safe: [UInt8] = []) { self.safe = safe }

  /// Makes all changes safe.
  mutating func sync() {
    for change in changes { Self.apply(change, to: &safe) }
    changes = []
  }

  /// The content as programs see it.
  var current: [UInt8] {
    var file = self
    file.sync()
    return file.safe
  }

  /// The content after a power failure: each change is kept, lost, or torn.
  func crash(_ damage: CrashDamage, _ chance: inout KeyedRandom) -> [UInt8] {
    var content = safe
    for change in changes {
      switch damage.fate(&chance) {
      case .kept: Self.apply(change, to: &content)
      case .lost: break
      case .torn:
        for sector in Self.sectors(of: change) where chance.below(2) == 0 { Self.apply(sector, to: &content) }
      }
    }
    return content
  }

  private static func apply(_ change: Change, to content: inout [UInt8]) {
    switch change {
    case .write(let offset, let bytes):
      let end = offset + bytes.count
      if content.count < end { content += [UInt8](repeating: 0, count: end - content.count) }
      content.replaceSubrange(offset..<end, with: bytes)
    case .truncate(let size):
      let missing = max(0, size - content.count)
      content = content.prefix(size) + [UInt8](repeating: 0, count: missing)
    }
  }

  /// A write in parts that a disk writes whole; a truncation is one part.
  private static func sectors(of change: Change) -> [Change] {
    guard case .write(let offset, let bytes) = change else { return [change] }
    var parts: [Change] = []
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, ((offset + place) / sectorSize + 1) * sectorSize - offset)
      parts.append(.write(offset: offset + place, bytes: Array(bytes[place..<end])))
      place = end
    }
    return parts
  }
}
