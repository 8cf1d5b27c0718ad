import Foundation

/// Follows symbolic links.
package enum LinkTarget {
  /// The most links that are followed.
  private static let most = 40

  /// The path at the end of symbolic links, whether a file exists there or not; nil if the links form a cycle.
  package static func of(_ path: String) -> String? {
    var path = path
    for _ in 0...most {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
      let folder = (path as NSString).deletingLastPathComponent
      path = target.hasPrefix("/") || folder.isEmpty ? target : "\(folder)/\(target)"
    }
    return nil
  }
}
