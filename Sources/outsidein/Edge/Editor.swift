import Foundation

/// Lets somebody write a text in the editor of their choice.
enum Editor {
  /// The command that VISUAL or EDITOR names; nil where neither does.
  static var command: String? {
    let environment = ProcessInfo.processInfo.environment
    return ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// The text as it was left in the editor; nil where there is no editor, or it failed.
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

  /// Runs a program that has the terminal until it ends. Foundation's `Process` would start it in a group of its own,
  /// which the terminal does not let read.
  private static func run(_ words: [String]) -> Bool {
    var pid: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    guard unsafe posix_spawn(&pid, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    // What is typed to interrupt the editor is not meant for the interview.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
