import Foundation

/// Reads files of other revisions, where git is there.
enum Git {
  /// The bytes of a file in a revision; nil if there is no git, no such revision or no such file.
  static func show(_ revision: String, _ name: String, folder: String) -> [UInt8]? {
    // A revision that looks like an option is none.
    guard !revision.hasPrefix("-"), !revision.contains(":") else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "show", "\(revision):./\(name)"]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data ?? Data()) : nil
  }
}
