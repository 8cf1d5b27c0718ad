import CUsers
package import Foundation

/// Folders in which nothing can be made.
package enum Protected {
  /// Runs work while nothing can be made in a folder, as far as anybody who asks is told. Root may do anything, so that the
  /// question is answered for somebody else. Returns nil where that cannot be brought about.
  package static func folder<Value>(_ folder: URL, _ work: () throws -> Value) throws -> Value? {
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    if getuid() == 0 {
      guard users_be(65_534) == 0 else { return nil }
    }
    defer { if geteuid() == 0 { _ = users_be(0) } }
    return try work()
  }
}
