import Foundation
import Synchronization
import Terminal
import Texts

/// The two streams that a command speaks on.
enum Console {
  /// Gathers many small texts into few writes.
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

  /// Results, at once. What cannot be written is remembered, and told when the command ends.
  static func write(_ text: String) { write(bytes: Array(text.utf8)) }

  /// Results as bytes, at once.
  static func write(bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      // Whoever closed a pipe has seen enough.
      if errno != EPIPE { lost.store(true, ordering: .relaxed) }
    }
  }

  /// Whether results could not be written.
  static var hasLostResults: Bool { lost.load(ordering: .relaxed) }

  private static let lost = Atomic(false)

  /// What is said to the person.
  static func say(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  /// A sentence about what went wrong.
  static func complain(_ message: String) { say("outsidein: \(CleanText.forTerminal(message))\n") }

  /// Several sentences about what went wrong, each on its line.
  static func complain(lines: String) { say("outsidein: \(CleanText.forTerminal(lines, lines: true))") }

  /// How many columns the terminal has that shows the results; nil where they go into a file or a pipe.
  static var resultColumns: Int? { isatty(STDOUT_FILENO) == 1 ? ScreenDevice.size.columns : nil }

  /// Whether a person sits at the input.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether a person reads what is said.
  static var errorsAreTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// What a terminal shows letters with.
  static var alphabet: Painter.Alphabet { takesUnicode ? .utf8 : .ascii }

  /// Whether what reads the results takes more than ASCII: a terminal says so by its locale; files and pipes do.
  static var takesUnicode: Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return true }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().replacing("-", with: "").contains("utf8")
  }
}
