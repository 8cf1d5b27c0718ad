import Files
import Foundation

/// The files that commands write.
enum OutputFile {
  /// Writes a file whole or not at all; a new one is for its owner only. A file that the command `reads`, an answers file, a
  /// questionnaire or a contact file is never replaced.
  static func write<Result>(
    _ path: String, reading inputs: [String] = [],
    _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result
  ) throws -> Result {
    try OutputGuard(path).allow(besides: inputs)
    return try telling { try WholeFile.write(path, body) }
  }

  /// Puts other bytes into a file that is there, whole or not at all. It keeps its owner, its mode and its links.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    try telling { try WholeFile.write(path) { write in try write(bytes) } }
  }
}
