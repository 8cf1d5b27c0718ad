import Foundation

/// Reads lines from standard input. Unlike the standard library's reader, it stops waiting when a signal asks the program
/// to leave.
final class LineInput {
  /// The longest line in bytes; a longer line is split.
  private static let longest = 1 << 20

  private var buffer: [UInt8] = []
  private var hasEnded = false

  /// The next line without its line break, with invalid UTF-8 replaced; nil at the end of the input, or when the program is
  /// asked to leave.
  func next() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) { return take(end, skipping: 1) }
      if buffer.count >= Self.longest { return take(Self.longest, skipping: 0) }
      if hasEnded { return buffer.isEmpty ? nil : take(buffer.count, skipping: 0) }
      guard Signals.wait() == .input else { return nil }
      fill()
    }
  }

  /// Drops typed input that has not been read yet.
  func discard() {
    buffer = []
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  private func take(_ count: Int, skipping: Int) -> String {
    var line = buffer.prefix(count)
    if skipping > 0, line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    buffer.removeFirst(min(buffer.count, count + skipping))
    return text
  }

  /// Reads the input that is available.
  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      buffer.append(contentsOf: chunk.prefix(count))
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }
}
