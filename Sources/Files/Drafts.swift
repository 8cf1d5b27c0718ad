import Foundation
import Synchronization

/// The draft that is being written, so that a signal handler can remove it before the program ends.
package enum Drafts {
  /// The address of the draft's path, in memory that never moves, so that a signal handler can read it; 0 if there is none.
  /// Only one file is written at a time.
  private static let current = Atomic<UInt>(0)
  /// The suffixes of the draft itself and of the files that SQLite may have created next to it.
  static let companions = ["", "-journal", "-wal", "-shm"]

  /// Removes the draft that is being written. Signal handlers may call this: it allocates no memory and only unlinks.
  package static func removeAll() {
    guard var place = unsafe UnsafePointer<CChar>(bitPattern: current.load(ordering: .relaxed)) else {
      return
    }
    for _ in companions.indices {
      unsafe unlink(place)
      unsafe place += strlen(place) + 1
    }
  }

  /// Runs work that writes a draft at a path. The draft is always removed afterwards.
  static func removing<Value>(_ draft: String, _ work: () throws -> Value) rethrows -> Value {
    let bytes = companions.flatMap { companion -> [UInt8] in Array((draft + companion).utf8) + [0] }
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    unsafe memory.initialize(from: bytes, count: bytes.count)
    let before = current.exchange(UInt(bitPattern: memory), ordering: .sequentiallyConsistent)
    defer {
      for companion in companions { unsafe unlink(draft + companion) }
      current.store(before, ordering: .sequentiallyConsistent)
      unsafe memory.deallocate()
    }
    return try work()
  }
}
