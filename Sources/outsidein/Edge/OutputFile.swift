import Answers
import Foundation

/// Writes a file whole or not at all.
enum OutputFile {
  /// Writes beside the path, and puts the file in its place when it is whole. Only its owner may read it.
  static func write<Result>(_ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result)
    throws -> Result
  {
    if isDevice(path) { return try writeThrough(path, body) }
    let draft = "\(path).new-\(RandomBytes.interviewID())"
    let mask = umask(0o077)
    defer { umask(mask) }
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let handle = FileHandle(forWritingAtPath: draft)
    else {
      throw Failure(.cannotCreate, "\(path) cannot be created. Look at the folder and its permissions.")
    }
    defer { unsafe unlink(draft) }
    let result = try body { bytes in try writing(path) { try handle.write(contentsOf: Data(bytes)) } }
    try writing(path) {
      try handle.synchronize()
      try handle.close()
    }
    guard unsafe rename(draft, path) == 0 else { throw Failure(.cannotCreate, "\(path) cannot be written.") }
    return result
  }

  /// Puts other bytes into a file that is there, whole or not at all. It stays where a link leads, and whoever could read it
  /// can still.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let permissions = try? FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    try write(target) { write in try write(bytes) }
    if let permissions {
      try? FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: target)
    }
  }

  /// Whether something stands there that is written into, not replaced: a terminal, a pipe, `/dev/null`.
  private static func isDevice(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    return attributes.map { $0[.type] as? FileAttributeType != .typeRegular } ?? false
  }

  private static func writeThrough<Result>(
    _ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Result
  ) throws -> Result {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw Failure(.cannotCreate, "\(path) cannot be written. Look at what it is, and its permissions.")
    }
    return try body { bytes in try writing(path) { try handle.write(contentsOf: Data(bytes)) } }
  }

  /// Runs work that writes, and says what a disk says.
  private static func writing<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch is CocoaError {
      throw Failure(.inputOutput, "\(path) could not be written: is the disk full? Nothing was left behind.")
    }
  }
}
