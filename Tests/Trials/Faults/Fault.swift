import Foundation

/// A file call that fails, counted from the start of a program.
package struct Fault: Hashable, Sendable {
  /// How often it fails.
  package enum Mode: String, Sendable {
    /// Once.
    case once
    /// From there on, every time.
    case sticky
    /// A write writes its first half, and the next call fails.
    case short
    /// It does not fail: SIGKILL ends the program just before it.
    case kill
  }

  /// Which calls are counted.
  package enum Family: String, CaseIterable, Sendable {
    /// Those that change something: open for writing, write, truncate, sync, link, rename, unlink.
    case writes
    /// Those that read.
    case reads
  }

  /// The number of the call, from 1; 0 where none fails.
  package var number: Int
  /// The error that it fails with.
  package var error: Int32
  /// How often it fails.
  package var mode: Mode
  /// Which calls are counted.
  package var family: Family

  /// Counts the calls of a family, and lets none fail.
  package static func none(_ family: Family) -> Fault {
    Fault(number: 0, error: 0, mode: .once, family: family)
  }

  /// The form that the library FileCalls reads.
  var text: String { "\(number) \(error) \(mode.rawValue) \(family.rawValue)" }

  /// The errors of a failing disk, a full disk, and a used-up quota.
  package static let errors: [(name: String, code: Int32)] = [
    ("EIO", EIO), ("ENOSPC", ENOSPC), ("EDQUOT", EDQUOT),
  ]
}
