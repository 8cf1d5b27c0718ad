import Foundation

/// Runs the person's editor to write a text.
enum Editor {
  /// The command in VISUAL or EDITOR; nil if neither is set.
  static var command: String? {
    let environment = ProcessInfo.processInfo.environment
    return ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// The text after editing; nil if there is no editor, or it failed.
  static func edit(_ text: String) -> String? {
    guard let command else { return nil }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "outsidein-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("answer.txt")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      defer { try? FileManager.default.removeItem(at: folder) }
      try Data(text.utf8).write(to: file)
      guard run(["/bin/sh", "-c", "\(command) \"$1\"", "sh", file.path]) else { return nil }
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    } catch {
      return nil
    }
  }

  /// Runs a program that uses the terminal, and waits for its end. Foundation's `Process` would start it in its own process
  /// group, which may not read from the terminal.
  private static func run(_ words: [String]) -> Bool {
    var pid: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    guard unsafe posix_spawn(&pid, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    // Ctrl-C in the editor should not interrupt the interview.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
