import Foundation
import Stories

/// A folder of its own for the files of a test.
struct Place {
  let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file as it comes.
  func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// What stands in a file.
  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// The devices that tests write into.
  enum Device: String {
    case null, full
  }

  /// The path of a device. Root could replace the device of the whole machine if the code under test is wrong, so root
  /// gets a device in the folder of the test.
  func device(_ device: Device) throws -> String {
    guard geteuid() == 0 else { return "/dev/\(device.rawValue)" }
    var info = stat()
    guard unsafe stat("/dev/\(device.rawValue)", &info) == 0, info.st_mode & S_IFMT == S_IFCHR,
      unsafe mknod(path(device.rawValue), S_IFCHR | 0o666, info.st_rdev) == 0
    else { throw POSIXError(.ENODEV) }
    return path(device.rawValue)
  }

  /// The permissions of a file.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// The names of all files, in order.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
