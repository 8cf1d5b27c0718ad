package import Foundation
import Stories

/// An interview whose program is killed (SIGKILL) once it has acknowledged some answers.
package struct KilledInterview {
  /// The id of the interview; nil if it was not even begun.
  package let id: String?
  /// The answers that were acknowledged when the program was dead.
  package let acknowledged: Int

  /// Runs a program whose whole input waits for it, and kills it after so many acknowledged answers.
  package init(
    _ arguments: [String], input: String, killedAfter target: Int, in folder: URL
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Programs.path("outsidein"))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Programs.environment
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    var said = Data()
    var isKilled = false
    while case let piece = stdout.fileHandleForReading.availableData, !piece.isEmpty {
      said.append(piece)
      if !isKilled, Self.prompts(in: said) > target {
        kill(process.processIdentifier, SIGKILL)
        isKilled = true
      }
    }
    process.waitUntilExit()
    acknowledged = max(0, Self.prompts(in: said) - 1)
    let first = String(decoding: said.prefix(64), as: UTF8.self).split(separator: " ")
    id = first.count > 1 ? String(first[1]) : nil
  }

  /// The prompts so far: the first acknowledges the beginning, each further one an answer.
  private static func prompts(in said: Data) -> Int {
    String(decoding: said, as: UTF8.self).components(separatedBy: "\n> ").count - 1
  }
}
