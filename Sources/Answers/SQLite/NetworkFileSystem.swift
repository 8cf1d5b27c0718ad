import Foundation

/// Detects network file systems, on which SQLite's log does not work. Only implemented for Linux.
package enum NetworkFileSystem {
  private static let names: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs",
    "gfs2",
    "ocfs2", "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph", "fuse.gvfsd-fuse",
    "fuse.davfs2", "fuse.smbnetfs",
  ]

  /// Whether a file is on a network file system.
  static func holds(_ path: String) -> Bool {
    guard let table = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return false }
    return holds(URL(fileURLWithPath: path).resolvingSymlinksInPath().path, mounts: table)
  }

  /// Whether a path without symbolic links is on one, according to a mount table in the format of `/proc/self/mounts`.
  package static func holds(_ path: String, mounts table: String) -> Bool {
    let mounts = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      .filter { $0.count > 2 }.map { (point: unescaped($0[1]), kind: $0[2]) }
    let mount = mounts.filter { $0.point == "/" || path == $0.point || path.hasPrefix($0.point + "/") }
      .max { $0.point.utf8.count <= $1.point.utf8.count }
    return mount.map { names.contains($0.kind) } ?? false
  }

  /// The path with octal escapes replaced: the table writes a space as `\040`.
  private static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
