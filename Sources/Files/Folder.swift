import Foundation

/// Operations on the folder of a file.
package enum Folder {
  /// The folder of a path; `.` if the path has none.
  package static func of(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Syncs the folder of a path, so that its file names survive a power failure. Returns false if that failed.
  @discardableResult
  package static func sync(of path: String) -> Bool {
    let descriptor = unsafe open(of(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
