import Foundation

/// Where symbolic links lead.
package enum LinkTarget {
  /// As many links are followed one after another.
  private static let most = 40

  /// The path that stands at the end of symbolic links, whether there is a file or not; nil where they never end.
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
