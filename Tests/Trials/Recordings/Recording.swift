package import Foundation

/// The file calls of one or several programs in one folder, in order.
package struct Recording: Sendable {
  /// A call and the process that made it.
  package struct Entry: Sendable {
    /// The process.
    package var pid: Int
    /// The call.
    package var call: FileCall
  }

  /// A record that cannot be read.
  package struct Unreadable: Error {
    /// The offset of the record in its file.
    package var offset: Int
  }

  /// The calls.
  package var entries: [Entry] = []

  /// An empty recording.
  package init() {}

  /// Reads the file that the library FileCalls wrote; no file is an empty recording.
  package init(contentsOf file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let bytes = [UInt8](try Data(contentsOf: file))
    var place = 0
    while place < bytes.count {
      guard let entry = Self.entry(bytes, &place) else { throw Unreadable(offset: place) }
      entries.append(entry)
    }
  }

  /// Reads a record: "KIND PID INODE PLACE COUNT", a line break, COUNT bytes, a line break.
  private static func entry(_ bytes: [UInt8], _ place: inout Int) -> Entry? {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let fields = String(decoding: bytes[place..<end], as: UTF8.self).split(separator: " ")
    guard fields.count == 5, let kind = fields[0].first else { return nil }
    let numbers = fields.dropFirst().compactMap { Int($0) }
    guard numbers.count == 4, end + 1 + numbers[3] < bytes.count else { return nil }
    let content = bytes[end + 1..<end + 1 + numbers[3]]
    guard let call = FileCall(kind: kind, inode: numbers[1], place: numbers[2], bytes: content) else {
      return nil
    }
    place = content.endIndex + 1
    return Entry(pid: numbers[0], call: call)
  }
}
