import Files
import Foundation

/// Writes the output files of commands.
enum OutputFile {
  /// Writes a file completely or not at all. Only the owner can read a new file. An input of the command, an answers file, a
  /// questionnaire or a contact file is never replaced.
  static func write<Result>(
    _ path: String, reading inputs: [String] = [],
    _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result
  ) throws -> Result {
    try OutputGuard(path).allow(besides: inputs)
    return try translatingErrors { try WholeFile.write(path, body) }
  }

  /// Replaces the content of an existing file, completely or not at all. It keeps its owner, mode and links.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    try translatingErrors { try WholeFile.write(path) { write in try write(bytes) } }
  }
}
