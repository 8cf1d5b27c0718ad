import Foundation

/// The folder that a file stands in.
package enum Folder {
  /// The folder of a path; `.` where the path names none.
  package static func of(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Makes the names in the folder of a path safe against a power failure. Returns false where that failed.
  @discardableResult
  package static func sync(of path: String) -> Bool {
    let descriptor = unsafe open(of(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
