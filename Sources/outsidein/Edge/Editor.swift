import Foundation

/// Lets somebody write a text in the editor of their choice.
enum Editor {
  /// The text as it was left in the editor; nil where there is no editor, or it failed.
  static func edit(_ text: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard let editor = environment["VISUAL"] ?? environment["EDITOR"], !editor.isEmpty else { return nil }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "outsidein-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("answer.txt")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      defer { try? FileManager.default.removeItem(at: folder) }
      try Data(text.utf8).write(to: file)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "\(editor) \"$1\"", "sh", file.path]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    } catch {
      return nil
    }
  }
}
