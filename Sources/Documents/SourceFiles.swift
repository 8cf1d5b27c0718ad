package import Diagnostics
import Foundation
package import Texts

/// Reads source texts from disk. The rest of this module does not use files.
package enum SourceFiles {
  /// The text of the file at `path`, or a diagnostic: the file is missing, a folder, not readable, or too large.
  ///
  /// Stops reading when the limit is exceeded, so an endless device does not use all memory.
  package static func read(_ path: String) -> Diagnosed<SourceText> {
    func failure(_ rule: Rule, _ summary: String, _ remedy: String) -> Diagnosed<SourceText> {
      Diagnosed(nil, [Diagnostic(rule, at: SourceRange(0, 0), summary, remedy: remedy)])
    }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return failure(
        .fileNotFound, "no such file", "Check the path and the name.")
    }
    guard !isFolder.boolValue else {
      return failure(
        .fileIsFolder, "expected a file, found a folder", "Give the path of a questionnaire file.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      return failure(.fileNotReadable, "the file cannot be opened", "Check its permissions.")
    }
    defer { try? handle.close() }
    do {
      var bytes: [UInt8] = []
      while bytes.count <= Limits.bytes, let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        bytes.append(contentsOf: chunk)
      }
      guard bytes.count <= Limits.bytes else {
        return failure(
          .fileTooLarge, "the file is larger than \(Limits.bytes >> 20) MiB",
          "Check that this is a questionnaire: one with 10,000 questions has about 6 MB.")
      }
      return Diagnosed(SourceText(name: path, bytes: bytes), [])
    } catch {
      return failure(.fileNotReadable, "the file cannot be read", "Check its permissions and the disk.")
    }
  }
}
