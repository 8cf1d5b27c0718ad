import Foundation
import Stories

/// A program measured from outside.
struct Measured {
  /// Seconds on the wall.
  var wall: Double
  /// The most memory that it held, in MB.
  var peak: Double

  /// Runs our program and asks the system what it took.
  static func run(
    _ arguments: [String], program: String = Programs.path("outsidein"), expecting expected: Int32 = 0
  ) throws -> Measured {
    let began = Date()
    var pid = pid_t()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    guard unsafe posix_spawn(&pid, program, &actions, nil, &words, environ) == 0 else {
      throw CocoaError(.executableNotLoadable)
    }
    unsafe words.forEach { unsafe free($0) }
    // The peak since the program was loaded, asked for until it has gone; what wait4 tells includes ours.
    var status: Int32 = 0
    var peak = 0.0
    while unsafe waitpid(pid, &status, WNOHANG) == 0 {
      let lines =
        (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8))?.split(separator: "\n") ?? []
      if let line = lines.first(where: { $0.hasPrefix("VmHWM") }), let size = Double(line.filter(\.isNumber))
      {
        peak = max(peak, size / 1024)
      }
      usleep(1000)
    }
    guard status == expected << 8 else { throw CocoaError(.executableLoad) }
    return Measured(wall: Date().timeIntervalSince(began), peak: peak)
  }
}
