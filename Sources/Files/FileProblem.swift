import Foundation

/// Why a file could not be written. The existing file, if any, is unchanged.
package enum FileProblem: Error, Hashable, Sendable {
  /// It cannot be created, or moved to its place.
  case cannotCreate(String)
  /// It is a folder.
  case isFolder(String)
  /// It is read-only.
  case readOnly(String)
  /// It has several names (hard links), and replacing it would change only one of them.
  case severalNames(String, Int)
  /// It belongs to another user, and the replaced file would not.
  case otherOwner(String)
  /// The disk is full.
  case full(String)
  /// Writing failed.
  case failed(String)

  /// The problem for an error number.
  init(_ number: Int32, _ path: String, orElse other: FileProblem? = nil) {
    self =
      switch number {
      case ENOSPC, EDQUOT, EFBIG: .full(path)
      case EIO: .failed(path)
      default: other ?? .failed(path)
      }
  }

  /// Whether the path is the problem, not the disk.
  package var isAboutPlace: Bool {
    switch self {
    case .full, .failed: false
    default: true
    }
  }

  /// What is wrong, and what to do, in full sentences.
  package var message: String {
    switch self {
    case .cannotCreate(let path):
      "\(path) cannot be created. Check the folder, its permissions and the space on the disk."
    case .isFolder(let path): "\(path) is a folder. Name a file."
    case .readOnly(let path): "\(path) is read-only. Make it writable, or name another file."
    case .severalNames(let path, let count):
      "\(path) has \(count) names (hard links). Replacing it would separate them. Remove it first, or name another file."
    case .otherOwner(let path):
      "\(path) belongs to another user, and replacing it would change the owner. Name another file."
    case .full(let path): "\(path) could not be written: the disk is full. No partial file was left."
    case .failed(let path):
      "\(path) could not be written: the disk reported an error. No partial file was left."
    }
  }
}
