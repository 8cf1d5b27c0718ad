import Answers
import Foundation
import Terminal

/// Connects a page to the terminal: bytes become keys, signals become events, and output is written at once.
final class ScreenDevice {
  /// How long to wait after an escape byte for the rest of a key, in milliseconds.
  private static let escapeWait: Int32 = 60
  /// How long to wait for the end of a paste when nothing arrives.
  private static let pasteWait: Int32 = 2000
  /// How long to wait for more after several keys that arrived at once and end with a line break: it may be a paste
  /// without brackets, between two of its lines. There is no wait after a single Enter.
  private static let burstWait: Int32 = 30
  /// The most keys that are collected from such a paste.
  private static let longestBurst = 1 << 20

  private var decoder = KeyDecoder()
  private var hasEnded = false
  /// The last time that several keys arrived at once.
  private var lastBurst = ContinuousClock.now - .seconds(1)
  /// The signals that arrived during a wait for more of a paste.
  private var pending: Set<Int32> = []

  /// Whether there is a terminal that can show a full screen.
  static var isThere: Bool {
    let environment = ProcessInfo.processInfo.environment
    let type = environment["TERM"] ?? ""
    let isPlain = ["", "dumb", "unknown"].contains(type) || !(environment["ACCESSIBLE"] ?? "").isEmpty
    return Console.inputIsTerminal && isatty(STDOUT_FILENO) == 1 && !isPlain
  }

  /// The size of the terminal; 80 × 24 if it is unknown.
  static var size: (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    guard isKnown, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (min(Int(size.ws_col), 1000), min(Int(size.ws_row), 500))
  }

  /// Runs work on the full screen, and always restores the terminal.
  func run<Value>(_ work: (PageWorld) throws -> Value) throws -> Value {
    // Initialize what the signal handlers use before they can be called.
    RawMode.leave()
    ScreenSignals.listen()
    guard RawMode.enter() else { throw Failure(.inputOutput, "The terminal was closed.") }
    defer { RawMode.leave() }
    return try work(world)
  }

  private var world: PageWorld {
    PageWorld(
      next: { self.next() }, write: { Console.write(bytes: $0) },
      saving: { notice, work in SlowWork.run(showing: { Console.write(bytes: notice) }, work) },
      discardInput: {
        tcflush(STDIN_FILENO, TCIFLUSH)
        self.decoder.discard()
      },
      edit: Editor.command == nil ? nil : { text in Self.away { Editor.edit(text) } },
      suspend: {
        kill(0, SIGTSTP)
        _ = RawMode.enter()
      },
      canRetry: { error in
        if let moved = error as? SessionRecorder.Moved {
          return RecoverableError(moved.message, isSaved: true)
        }
        return switch error as? StoreProblem {
        case .some(.busy(let path)): RecoverableError(StoreProblem.busy(path).message)
        case .some(.full(let path)): RecoverableError(StoreProblem.full(path).message)
        default: nil
        }
      })
  }

  /// Restores the terminal while another program uses it.
  private static func away<Value>(_ work: () -> Value) -> Value {
    RawMode.leave()
    defer { _ = RawMode.enter() }
    return work()
  }

  /// Waits for the next event.
  private func next() -> PageEvent {
    while !hasEnded {
      if !pending.isEmpty {
        defer { pending = [] }
        if let event = event(of: pending) { return event }
      }
      let patience = decoder.isWaiting ? Self.escapeWait : decoder.isPasting ? Self.pasteWait : -1
      switch Signals.wait(milliseconds: patience) {
      case .signals(let numbers): if let event = event(of: numbers) { return event }
      case .timeout:
        let keys = decoder.flush()
        if !keys.isEmpty { return .keys(keys) }
      case .input:
        let keys = burst()
        if !keys.isEmpty { return .keys(keys) }
      }
    }
    return .ended
  }

  /// The keys that arrived, and those that follow at once if a paste seems to continue.
  private func burst() -> [Key] {
    var keys = read()
    // Keys right after a paste are probably its next line.
    let goesOn = ContinuousClock.now - lastBurst < .milliseconds(Self.burstWait)
    defer { if keys.count > 1 { lastBurst = .now } }
    while goesOn || keys.count > 1, keys.count < Self.longestBurst,
      keys.last == .enter || keys.last == .newLine
    {
      switch Signals.wait(milliseconds: Self.burstWait) {
      case .timeout: return keys
      case .signals(let numbers):
        pending = numbers
        return keys
      case .input:
        let more = read()
        if more.isEmpty { return keys }
        keys += more
      }
    }
    return keys
  }

  private func event(of numbers: Set<Int32>) -> PageEvent? {
    if !numbers.isDisjoint(with: Signals.leaving) { return .ended }
    // Another program may have used the terminal meanwhile.
    if numbers.contains(SIGCONT), !RawMode.enter() { return .ended }
    if numbers.contains(SIGWINCH) || numbers.contains(SIGCONT) {
      let size = Self.size
      return .resized(columns: size.columns, rows: size.rows)
    }
    return nil
  }

  private func read() -> [Key] {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = unsafe Foundation.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { return decoder.feed(chunk.prefix(count)) }
    hasEnded = count == 0 || (errno != EINTR && errno != EAGAIN)
    return []
  }
}
