import Foundation
import Synchronization
import Terminal
import Texts

/// Standard output for results, and standard error for messages.
enum Console {
  /// Collects many small texts into few writes.
  struct Buffer {
    /// Where the texts go.
    enum Stream { case results, messages }

    private let stream: Stream
    private var text = ""

    init(_ stream: Stream) { self.stream = stream }

    mutating func add(_ piece: String) {
      text += piece
      if text.utf8.count > 1 << 16 { flush() }
    }

    mutating func flush() {
      if stream == .results { Console.write(text) } else { Console.say(text) }
      text = ""
    }
  }

  /// Writes results at once. A failure is remembered in `hasLostResults`.
  static func write(_ text: String) { write(bytes: Array(text.utf8)) }

  /// Writes results as bytes at once.
  static func write(bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      // EPIPE: the reader (such as `head`) is done; not an error.
      if errno != EPIPE { lost.store(true, ordering: .relaxed) }
    }
  }

  /// Whether results could not be written.
  static var hasLostResults: Bool { lost.load(ordering: .relaxed) }

  private static let lost = Atomic(false)

  /// Writes a message to standard error.
  static func say(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  /// Writes an error message of one line.
  static func complain(_ message: String) { say("outsidein: \(CleanText.forTerminal(message))\n") }

  /// Writes an error message of several lines.
  static func complain(lines: String) { say("outsidein: \(CleanText.forTerminal(lines, lines: true))") }

  /// The number of columns of the terminal that shows the results; nil for a file or pipe.
  static var resultColumns: Int? { isatty(STDOUT_FILENO) == 1 ? ScreenDevice.size.columns : nil }

  /// The number of columns for messages: those of the terminal that shows them, or 100.
  static var messageColumns: Int { errorsAreTerminal ? ScreenDevice.size.columns : 100 }

  /// Asks a question at the terminal. Returns whether the answer begins with `y`; the end of input means no.
  static func confirm(_ question: String) -> Bool {
    say(question)
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }

  /// Whether standard input is a terminal.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var errorsAreTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The characters that the terminal can show.
  static var alphabet: Painter.Alphabet { takesUnicode ? .utf8 : .ascii }

  /// Whether results may contain characters beyond ASCII: always in files and pipes; on a terminal if the locale is UTF-8.
  static var takesUnicode: Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return true }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().replacing("-", with: "").contains("utf8")
  }
}
