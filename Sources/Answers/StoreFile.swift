import Foundation

/// Looks at a file before SQLite touches it, so that what is not ours stays as it is.
struct StoreFile {
  /// "OutI": marks a SQLite file as ours.
  static let applicationID: Int32 = 0x4F75_7449
  /// The version of the schema that this program writes.
  static let schemaVersion: Int32 = 2

  let path: String

  /// Whether there is something at the path.
  var exists: Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0
  }

  /// Throws unless the file is one of ours that this program can use.
  func examine(forWriting: Bool) throws(StoreProblem) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw .notThere(path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    if isOnNetwork { throw .network(path) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .cannotOpen(path) }
    defer { try? handle.close() }
    let header: [UInt8]
    do { header = Array(try handle.read(upToCount: 100) ?? Data()) } catch { throw .failed(path, code: 10) }
    try examine(header: header)
    // A file without any right to write is meant to stay as it is, even for somebody who may do anything.
    let isWritable = unsafe info.st_mode & 0o222 != 0 && access(path, W_OK) == 0
    if forWriting, !isWritable { throw .readOnly(path) }
  }

  private func examine(header: [UInt8]) throws(StoreProblem) {
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notOurs(path)
    }
    func integer(_ offset: Int) -> Int32 {
      header[offset..<offset + 4].reduce(Int32(0)) { ($0 << 8) | Int32($1) }
    }
    guard integer(68) == Self.applicationID else { throw .notOurs(path) }
    guard integer(60) <= Self.schemaVersion else { throw .newer(path, version: Int(integer(60))) }
    guard integer(60) > 0 else { throw .damaged(path) }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let bytes = (pageSize == 1 ? 65_536 : pageSize) * Int(integer(28))
    // While a log is worked in, the header can be ahead of the file. Another program may be doing that just now, so the
    // log is looked at before the size: where there is none any more, the file has all that the header says.
    if !hasLog, fileSize < bytes { throw .damaged(path) }
  }

  private var fileSize: Int {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? Int(info.st_size) : 0
  }

  private var hasLog: Bool {
    var info = stat()
    return unsafe stat(path + "-wal", &info) == 0 && info.st_size > 0
  }

  /// SQLite's log does not work over NFS and SMB. Only Linux tells simply where a path is mounted.
  private var isOnNetwork: Bool {
    guard let table = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return false }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let mounts = table.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count > 2 }
    let mount = mounts.filter { fields in
      fields[1] == "/" || real == fields[1] || real.hasPrefix(fields[1] + "/")
    }.max { $0[1].count <= $1[1].count }
    return mount.map { ["nfs", "nfs4", "cifs", "smb3", "smbfs"].contains(String($0[2])) } ?? false
  }

  /// Puts a finished file in its place, whole or not at all. Does nothing if another program was faster.
  func place(_ finished: String) throws(StoreProblem) {
    defer { unsafe unlink(finished) }
    if unsafe link(finished, path) == 0 {
      syncFolder()
    } else if errno == EEXIST {
      return
    } else if unsafe rename(finished, path) == 0 {
      // File systems without links.
      syncFolder()
    } else {
      throw .cannotCreate(path)
    }
  }

  /// Makes the new name itself safe.
  private func syncFolder() {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
