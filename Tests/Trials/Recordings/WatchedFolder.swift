package import Foundation
package import Stories

/// A folder whose files are watched: programs in it run with the preloaded library FileCalls.
package struct WatchedFolder {
  private static let library = Programs.path("libFileCalls.so")

  /// The folder, as a path without links.
  package let url: URL
  /// The record of the file calls; it lies outside the folder.
  private let record: URL

  /// The preloaded library was not built.
  package struct LibraryMissing: Error, CustomStringConvertible {
    /// What to do.
    package let description = "libFileCalls.so is missing. Run `swift build` first."
  }

  /// A new empty folder.
  package init() throws {
    guard FileManager.default.fileExists(atPath: Self.library) else { throw LibraryMissing() }
    let outside = try Programs.temporaryFolder().resolvingSymlinksInPath()
    url = outside.appendingPathComponent("watched")
    record = outside.appendingPathComponent("record")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  /// The variables that the library needs.
  package func environment(_ fault: Fault? = nil) -> [String: String] {
    var variables = [
      "LD_PRELOAD": Self.library, "FILE_CALLS_FOLDER": url.path,
      "FILE_CALLS_RECORD": record.path,
    ]
    variables["FILE_CALLS_FAULT"] = fault?.text
    return variables
  }

  /// Runs a program in the folder to its end.
  package func run(
    _ arguments: [String], input: String = "", fault: Fault? = nil, program: String = "outsidein"
  ) throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: url, environment: environment(fault), program: program)
  }

  /// Writes a file into the folder.
  package func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
  }

  /// What was recorded so far.
  package func recording() throws -> Recording { try Recording(contentsOf: record) }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Removes the folder and the record.
  package func remove() { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }
}
