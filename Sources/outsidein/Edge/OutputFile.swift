import Answers
import Foundation

/// Writes a file whole or not at all.
enum OutputFile {
  /// Writes beside the path, and puts the file in its place when it is whole. Only its owner may read it.
  static func write<Result>(_ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result)
    throws -> Result
  {
    let draft = "\(path).new-\(RandomBytes.interviewID())"
    let mask = umask(0o077)
    defer { umask(mask) }
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let handle = FileHandle(forWritingAtPath: draft)
    else {
      throw Failure(.cannotCreate, "\(path) cannot be created. Look at the folder and its permissions.")
    }
    defer { unsafe unlink(draft) }
    func writing<Value>(_ work: () throws -> Value) throws -> Value {
      do { return try work() } catch is CocoaError {
        throw Failure(
          .inputOutput, "\(path) could not be written: is the disk full? Nothing was left behind.")
      }
    }
    let result = try body { bytes in try writing { try handle.write(contentsOf: Data(bytes)) } }
    try writing {
      try handle.synchronize()
      try handle.close()
    }
    guard unsafe rename(draft, path) == 0 else { throw Failure(.cannotCreate, "\(path) cannot be written.") }
    return result
  }
}
