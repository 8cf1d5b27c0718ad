import CTerminal
package import Foundation

/// A real terminal device with a program on it: keys go in, and what it shows comes out.
package final class PseudoTerminal {
  /// Everything that was shown so far.
  package private(set) var shown: [UInt8] = []
  private let master: Int32
  /// The process.
  package private(set) var pid: Int32 = 0
  private var status: Int32?

  /// A terminal of a size.
  package init(columns: Int = 80, rows: Int = 24) throws {
    master = terminal_open()
    guard master >= 0 else { throw CocoaError(.fileNoSuchFile) }
    resize(columns: columns, rows: rows)
  }

  deinit {
    if pid > 0, status == nil {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    if !isHungUp { close(master) }
  }

  private var isHungUp = false

  /// Gives the terminal another size, as a window does.
  package func resize(columns: Int, rows: Int) {
    terminal_resize(master, UInt16(columns), UInt16(rows))
  }

  /// Starts a program as the terminal's session: one of this package by its name, another one by its path.
  package func start(
    _ program: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws {
    let path = program.hasPrefix("/") ? program : Programs.path(program)
    let terminal = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    let variables = Programs.environment.merging(terminal) { $1 }.merging(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] =
      unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe pairs.forEach { unsafe free($0) }
    }
    pid = unsafe terminal_start(master, path, &words, &pairs, folder.path)
    guard pid > 0 else { throw CocoaError(.executableNotLoadable) }
  }

  /// Types some bytes.
  package func type(_ text: String) {
    var bytes = Array(text.utf8)
    _ = unsafe write(master, &bytes, bytes.count)
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(pid, number) }

  /// Ends the line, as a lost connection does.
  package func hangUp() {
    isHungUp = true
    close(master)
  }

  /// Reads what comes within so many milliseconds. Returns how many bytes came.
  @discardableResult
  package func read(milliseconds: Int32) -> Int {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return 0 }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Foundation.read(master, &chunk, chunk.count)
    shown += chunk.prefix(max(0, count))
    return max(0, count)
  }

  /// Waits until the program has shown a text since a place, or is gone; false where it has not for a while.
  @discardableResult
  package func shows(_ text: String, since start: Int = 0) -> Bool { shows(any: [text], since: start) }

  /// Waits until the program has shown one of some texts.
  package func shows(any texts: [String], since start: Int = 0) -> Bool {
    let end = Date(timeIntervalSinceNow: 15)
    func isShown() -> Bool {
      let text = String(decoding: shown[start...], as: UTF8.self)
      return texts.contains { text.contains($0) }
    }
    while !isShown() {
      if read(milliseconds: 100) == 0, isGone || Date() > end { return isShown() }
    }
    return true
  }

  private var isGone: Bool {
    if status != nil { return true }
    var found: Int32 = 0
    guard unsafe waitpid(pid, &found, WNOHANG) == pid else { return false }
    status = found
    return true
  }

  /// Waits for the end. Returns the exit status, 128 and the signal where a signal ended it; -1 where it does not end.
  package func wait() -> Int32 {
    let end = Date(timeIntervalSinceNow: 15)
    while !isGone, Date() < end {
      if isHungUp { usleep(1000) } else { read(milliseconds: 20) }
    }
    while !isHungUp, read(milliseconds: 0) > 0 {}
    guard let status else { return -1 }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Whether the terminal echoes and takes whole lines, as a shell wants it.
  package var isAsShellWants: Bool {
    var attributes = termios()
    guard unsafe tcgetattr(master, &attributes) == 0 else { return false }
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return attributes.c_lflag & wanted == wanted && attributes.c_oflag & tcflag_t(OPOST) != 0
  }

  /// The text of what was shown.
  package var text: String { String(decoding: shown, as: UTF8.self) }
}
