import Foundation

/// Writes files completely or not at all.
///
/// An existing file keeps its owner, group and mode, and a symbolic link to it stays. A file is not replaced if it is
/// read-only, has several names, or would get another owner.
package enum WholeFile {
  /// Writes a file: `body` passes the bytes to the function that it gets. The file is synced, and then moved to its place in
  /// one step.
  ///
  /// - Throws: `FileProblem`, or the error of `body`; the existing file is unchanged then.
  package static func write<Value>(
    _ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Value
  ) throws -> Value {
    guard let target = LinkTarget.of(path) else { throw FileProblem.cannotCreate(path) }
    let before = try Standing(target, calledBy: path)
    if let before, !before.isRegular { return try writeInto(target, body) }
    let result: Value
    do {
      result = try Draft.beside(target) { draft, descriptor in
        let result = try body { try write($0, descriptor, path) }
        try before?.pass(on: descriptor, path)
        guard fsync(descriptor) == 0 else { throw FileProblem(errno, path) }
        guard unsafe rename(draft, target) == 0 else {
          throw FileProblem(errno, path, orElse: .cannotCreate(path))
        }
        return result
      }
    } catch let error as Draft.NotCreated {
      throw FileProblem(error.number, path, orElse: .cannotCreate(path))
    }
    guard Folder.sync(of: target) else { throw FileProblem.failed(path) }
    return result
  }

  /// Writes to a terminal, a pipe or `/dev/null`, which cannot be replaced.
  private static func writeInto<Value>(
    _ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Value
  ) throws -> Value {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem.cannotCreate(path) }
    defer { close(descriptor) }
    return try body { try write($0, descriptor, path) }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Foundation.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw FileProblem(errno, path)
      }
    }
  }

  /// The existing file at a place.
  private struct Standing {
    private let info: stat
    var isRegular: Bool { info.st_mode & S_IFMT == S_IFREG }

    /// The existing file at a path; nil if there is none. Throws if the file must not be replaced.
    init?(_ target: String, calledBy path: String) throws {
      var info = stat()
      guard unsafe stat(target, &info) == 0 else { return nil }
      self.info = info
      if info.st_mode & S_IFMT == S_IFDIR { throw FileProblem.isFolder(path) }
      guard isRegular else { return }
      // Root may write to every file, but a file without write permission should not be changed.
      let isWritable = unsafe info.st_mode & 0o222 != 0 && access(target, W_OK) == 0
      guard isWritable else { throw FileProblem.readOnly(path) }
      guard info.st_nlink <= 1 else { throw FileProblem.severalNames(path, Int(info.st_nlink)) }
    }

    /// Gives the new file the owner, the group and the mode of the existing one.
    func pass(on descriptor: Int32, _ path: String) throws {
      var now = stat()
      guard unsafe fstat(descriptor, &now) == 0 else { throw FileProblem(errno, path) }
      if now.st_uid != info.st_uid || now.st_gid != info.st_gid {
        guard fchown(descriptor, info.st_uid, info.st_gid) == 0 else { throw FileProblem.otherOwner(path) }
      }
      guard fchmod(descriptor, info.st_mode & 0o7777) == 0 else { throw FileProblem(errno, path) }
    }
  }
}
