import Answers
import Datasets
import Foundation
import Interviews
import Questionnaires
import Stories

/// From journals to a data set.
struct ExportBenchmarks {
  let folder: URL

  func run() throws {
    print("\nExport of bank_satisfaction")
    guard let questionnaire = Story.questionnaire(try Story.file("bank_satisfaction")) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    var peaks: [Int: Double] = [:]
    for count in [1_000, 20_000] {
      let path = folder.appendingPathComponent("export\(count).db").path
      let filling = try Stopwatch.once { try fill(path, questionnaire, count) }
      let exported = try Measured.run([
        "export", "--answers", path, "-o", folder.appendingPathComponent("e.csv").path,
      ])
      peaks[count] = exported.peak
      report(
        "\(count) interviews: rows a second", String(format: "%.0f", Double(count) / exported.wall),
        "\(exported.wall.seconds), peak \(String(format: "%.1f", exported.peak)) MB (filled in \(filling.wall.seconds))"
      )
    }
    report(
      "peak of 20,000 above that of 1,000",
      String(format: "%.1f MB", (peaks[20_000] ?? 0) - (peaks[1_000] ?? 0)), "(goal: 5)")
  }

  /// Fills a store in bulk, through the types of the journal: every interview goes through the machine.
  private func fill(_ path: String, _ questionnaire: Questionnaire, _ count: Int) throws {
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    let journals = try (0..<20).map { try journal(questionnaire, $0) }
    for batch in stride(from: 0, to: count, by: 500) {
      try store.begin(
        try (batch..<min(count, batch + 500)).map { number in
          var previous: Digest?
          let events = try journals[number % journals.count].enumerated().map { index, happening in
            let event = try Event(
              happening, sequence: index + 1, at: Moment(utc: Int64(number) * 1000, monotonic: 0),
              after: previous)
            previous = event.chain
            return event
          }
          return ("interview\(number)", questionnaire.hash, events)
        })
    }
    try store.close()
  }

  private func journal(_ questionnaire: Questionnaire, _ variant: Int) throws -> [Happening] {
    let ratings = (0..<8).map { "\(($0 + variant) % 10 + 1)" }
    let lines =
      ["\(variant % 2 + 1)", "\(variant)", "yes", "Short queues", "Low fees", ""] + ratings
      + Array(repeating: "Took too long, and nobody said why", count: 4) + ["7", "8"]
    return try Story.converse(questionnaire, lines).happenings
  }
}

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
