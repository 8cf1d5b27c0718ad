package import Foundation

/// How a program ended, and what it said.
package struct ProgramResult {
  /// Its exit status; 128 and the signal where a signal ended it.
  package var status: Int32
  /// What it wrote on standard output.
  package var output: String
  /// What it wrote on standard error.
  package var errors: String
}

/// Programs of this package, as their users run them.
package enum Programs {
  /// The folder that the build put the programs in: that of the test program, or of its bundle.
  package static let folder: URL = {
    var url = Bundle.main.bundleURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      url = bundle.bundleURL.deletingLastPathComponent()
    }
    return url
  }()

  /// The path of a program of this package.
  package static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// The folder of all temporary folders; it goes when the tests end.
  private static let temporary: URL = {
    atexit { try? FileManager.default.removeItem(at: Programs.temporary) }
    return FileManager.default.temporaryDirectory.appendingPathComponent(
      "outsidein-test-\(UUID().uuidString)")
  }()

  /// A new empty folder.
  package static func temporaryFolder() throws -> URL {
    let url = temporary.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// What programs that are run in tests find in their environment. With `--enable-code-coverage` they write a profile when
  /// they end: into the folder of temporary folders, not into the one that they work in.
  package static let environment = [
    "PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": NSTemporaryDirectory(),
    "LLVM_PROFILE_FILE": temporary.appendingPathComponent("%p.profraw").path,
  ]

  /// Runs a program to its end: one of this package by its name, another one by its path. What it says goes
  /// through files, so that nothing can get stuck.
  package static func run(
    _ arguments: [String], input: String = "", in folder: URL, environment: [String: String] = [:],
    program: String = "outsidein"
  ) throws -> ProgramResult {
    let streams = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: streams) }
    let (inFile, outFile, errorFile) = (
      streams.appendingPathComponent("in"), streams.appendingPathComponent("out"),
      streams.appendingPathComponent("error")
    )
    try Data(input.utf8).write(to: inFile)
    try Data().write(to: outFile)
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program.hasPrefix("/") ? program : path(program))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = self.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    return ProgramResult(
      status: status, output: String(decoding: try Data(contentsOf: outFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

extension Story {
  /// A questionnaire of sixty questions on a scale from 1 to 10.
  package static let sixtyQuestions = ratings(60)

  /// A questionnaire of some questions on a scale from 1 to 10.
  package static func ratings(_ count: Int) -> String {
    "questionnaire: sixty\nitems:\n"
      + (1...count).map { "  - {rating: q\($0), ask: \"Question \($0)?\", scale: standard.importance10}\n" }
      .joined()
  }

  /// Writes on standard output without keeping anything back.
  package static func writeAtOnce(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }
}
