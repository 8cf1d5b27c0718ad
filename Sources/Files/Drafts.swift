import Foundation
import Synchronization

/// The drafts of files that are being written: what is removed when the program is told to die.
package enum Drafts {
  /// The path of a draft in memory that never moves, so that a signal handler can read it; 0 where there is none. One
  /// file is written at a time.
  private static let current = Atomic<UInt>(0)
  /// What SQLite may have put beside a draft that is a database.
  static let companions = ["", "-journal", "-wal", "-shm"]

  /// Removes the draft that is being written. A signal handler may call this: it reads memory that is there already, and
  /// unlinks.
  package static func removeAll() {
    guard var place = unsafe UnsafePointer<CChar>(bitPattern: current.load(ordering: .relaxed)) else {
      return
    }
    for _ in companions.indices {
      unsafe unlink(place)
      unsafe place += strlen(place) + 1
    }
  }

  /// Runs work while a draft is being written at a path; whatever comes of it, the draft is gone afterwards.
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
