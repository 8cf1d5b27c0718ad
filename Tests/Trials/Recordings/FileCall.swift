/// A file call of a program, as the preloaded library FileCalls records it.
package enum FileCall: Hashable, Sendable {
  /// Bytes on standard output.
  case output([UInt8])
  /// Bytes in a file, at an offset.
  case write(inode: Int, offset: Int, bytes: [UInt8])
  /// A new size of a file.
  case truncate(inode: Int, size: Int)
  /// A sync of a file.
  case sync(inode: Int)
  /// A sync of the folder.
  case syncFolder
  /// A new file.
  case create(inode: Int, name: String)
  /// One more name of a file.
  case link(inode: Int, name: String)
  /// Another name of a file.
  case rename(from: String, to: String)
  /// A name less.
  case unlink(name: String)
  /// A call that a fault could hit: its name and that of the file.
  case attempt(String)

  /// A call from the fields of a record; nil if the record has an unknown kind.
  init?(kind: Character, inode: Int, place: Int, bytes: ArraySlice<UInt8>) {
    var text: String { String(decoding: bytes, as: UTF8.self) }
    switch kind {
    case "P": self = .output(Array(bytes))
    case "W": self = .write(inode: inode, offset: place, bytes: Array(bytes))
    case "T": self = .truncate(inode: inode, size: place)
    case "S": self = .sync(inode: inode)
    case "D": self = .syncFolder
    case "C": self = .create(inode: inode, name: text)
    case "L": self = .link(inode: inode, name: text)
    case "R":
      let names = text.split(separator: "\0").map(String.init)
      guard names.count == 2 else { return nil }
      self = .rename(from: names[0], to: names[1])
    case "U": self = .unlink(name: text)
    case "A": self = .attempt(text)
    default: return nil
    }
  }

  /// Whether this is a prompt for an answer: all answers before it are acknowledged.
  package var isPrompt: Bool {
    if case .output(let bytes) = self { return bytes.suffix(2).elementsEqual("> ".utf8) }
    return false
  }

  /// Whether this creates a file, other than the answers file and its companions.
  func isCreation(except answers: String) -> Bool {
    if case .create(_, let name) = self { !name.hasPrefix(answers) } else { false }
  }

  /// Whether this is a call that a fault could hit.
  var isAttempt: Bool { if case .attempt = self { true } else { false } }
}
