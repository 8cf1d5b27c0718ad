import Foundation
import Stories
import Testing

/// No output of any command takes the place of something that holds what people said or wrote.
@Suite struct OutputCommandTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    let yaml = "questionnaire: one\nitems:\n  - {open: say, ask: \"Say something.\"}\n"
    try yaml.write(to: place("one.yaml"), atomically: true, encoding: .utf8)
    try yaml.write(to: place("renamed.txt"), atomically: true, encoding: .utf8)
    try "case,name\n1,Ann\n".write(to: place("contacts.csv"), atomically: true, encoding: .utf8)
    try "y,a,b\n1,2,3\n2,3,4\n3,1,5\n4,4,4\n2,2,1\n".write(
      to: place("x.csv"), atomically: true, encoding: .utf8)
    let interview = try run(["interview", "one.yaml", "--answers", "answers.db"], input: "hello\n")
    #expect(interview.status == 0)
    for (link, target) in [("link.db", "answers.db"), ("wallink", "answers.db-wal"), ("qlink", "one.yaml")] {
      try FileManager.default.createSymbolicLink(atPath: place(link).path, withDestinationPath: target)
    }
    try FileManager.default.linkItem(atPath: place("answers.db").path, toPath: place("hard.db").path)
  }

  private func place(_ name: String) -> URL { folder.appendingPathComponent(name) }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: folder)
  }

  private func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  /// The content of every file in the folder.
  private func contents() throws -> [String: Data] {
    Dictionary(try names().map { ($0, (try? Data(contentsOf: place($0))) ?? Data()) }) { first, _ in
      first
    }
  }

  private static let commands = [
    ["export", "--answers", "answers.db", "-o"],
    ["importance", "--data", "x.csv", "--outcome", "y", "--factors", "a,b", "--bootstrap", "0", "-o"],
    ["answers", "backup", "--answers", "answers.db", "-o"],
  ]

  @Test(
    "An answers file, its log, a questionnaire and a contact file are never replaced, however they are spelled",
    arguments: commands,
    [
      "answers.db", "./answers.db", "link.db", "hard.db", "answers.db-wal", "answers.db-shm",
      "answers.db-journal",
      "wallink", "one.yaml", "qlink", "renamed.txt", "contacts.csv",
    ])
  func refused(_ command: [String], _ output: String) throws {
    let before = try contents()
    let result = try run(command + [output])
    #expect(result.status == 64, "\(result.errors)")
    #expect(result.errors.hasPrefix("outsidein: -o \(output) would overwrite "), "\(result.errors)")
    #expect(try contents() == before)
  }

  @Test("An analysis does not take the place of its data", arguments: ["x.csv", "./x.csv", "../HERE/x.csv"])
  func data(_ output: String) throws {
    let before = try contents()
    let spelled = output.replacing("HERE", with: folder.lastPathComponent)
    let result = try run(Self.commands[1] + [spelled])
    #expect(result.status == 64)
    #expect(
      result.errors
        == "outsidein: -o \(spelled) would overwrite x.csv, which this command reads. Name another file.\n")
    #expect(try contents() == before)
  }

  @Test("An earlier output is replaced, a backup replaces nothing") func again() throws {
    for _ in 1...2 {
      #expect(try run(["export", "--answers", "answers.db", "-o", "out.csv"]).status == 0)
      #expect(try run(Self.commands[1] + ["out.txt"]).status == 0)
    }
    let export = try String(contentsOf: place("out.csv"), encoding: .utf8)
    #expect(export.hasSuffix(",interviewer,hello\r\n"))
    #expect(try run(Self.commands[2] + ["monday.db"]).status == 0)
    #expect(try run(Self.commands[2] + ["monday.db"]).status == 64)
    #expect(try run(Self.commands[2] + ["out.txt"]).errors.contains("out.txt already exists"))
    #expect(try run(["export", "--answers", "monday.db"]).output == export)
  }

  @Test(
    "An export that is ended by a signal leaves nothing behind",
    arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func ended(_ number: Int32) throws {
    #expect(try run(["simulate", "one.yaml", "--interviews", "20000", "--answers", "many.db"]).status == 0)
    let before = try names()
    // An export that is done before the signal arrives says nothing, so it is repeated.
    var process = try export()
    for _ in 1...20 where try !end(process, by: number) {
      try FileManager.default.removeItem(at: place("out.csv"))
      process = try export()
    }
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
    // A reader that is killed cannot take away what SQLite has made.
    let left = try names().subtracting(before)
    #expect(left.subtracting(["many.db-wal", "many.db-shm"]) == [])
  }

  /// Starts an export.
  private func export() throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Programs.path("outsidein"))
    process.arguments = ["export", "--simulated", "--answers", "many.db", "-o", "out.csv"]
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Sends a signal as soon as the draft of the output exists. Returns whether it arrived before the export was done.
  private func end(_ process: Process, by number: Int32) throws -> Bool {
    while process.isRunning, try !names().contains(where: { $0.hasPrefix("out.csv.new-") }) {}
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
