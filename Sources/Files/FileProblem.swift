import Foundation

/// Why a file could not be written; it is as it was before.
package enum FileProblem: Error, Hashable, Sendable {
  /// It cannot be created, or put in its place.
  case cannotCreate(String)
  /// It is a folder.
  case isFolder(String)
  /// It may only be read.
  case readOnly(String)
  /// It has several names: written anew, it would have only one.
  case severalNames(String, Int)
  /// It belongs to somebody else, and would not after it was written anew.
  case otherOwner(String)
  /// The disk is full.
  case full(String)
  /// Writing failed.
  case failed(String)

  /// What an error number means.
  init(_ number: Int32, _ path: String, orElse other: FileProblem? = nil) {
    self =
      switch number {
      case ENOSPC, EDQUOT, EFBIG: .full(path)
      case EIO: .failed(path)
      default: other ?? .failed(path)
      }
  }

  /// Whether the place is wrong, and not the disk.
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
      "\(path) cannot be created. Check the folder, its permissions and the space on its disk."
    case .isFolder(let path): "\(path) is a folder. Name a file."
    case .readOnly(let path): "\(path) may only be read. Make it writable, or name another file."
    case .severalNames(let path, let count):
      "\(path) has \(count) names (hard links), and replacing it would separate them. Remove it first, or name another file."
    case .otherOwner(let path):
      "\(path) belongs to another user and would not after it was replaced. Name another file."
    case .full(let path): "The disk is full: \(path) could not be written. Nothing was left behind."
    case .failed(let path):
      "\(path) could not be written: the disk reports an error. Nothing was left behind."
    }
  }
}
