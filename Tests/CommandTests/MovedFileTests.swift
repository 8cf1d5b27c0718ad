import Foundation
import Stories
import Testing

/// An answers file that is moved in the middle of an interview.
@Suite struct MovedFileTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    try """
    questionnaire: three
    items:
      - {number: visits, ask: "How often were you here?"}
      - {number: minutes, ask: "For so many minutes, mostly?"}
      - {number: people, ask: "With whom?"}
    """.write(to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func move() throws {
    try FileManager.default.moveItem(
      atPath: folder.appendingPathComponent("answers.db").path,
      toPath: folder.appendingPathComponent("monday.db").path)
  }

  /// The interviews of a file: id, status, and how many answers.
  private func list(_ file: String) throws -> [String] {
    try Programs.run(["answers", "list", "--answers", file], in: folder).output.split(separator: "\n")
      .dropFirst()
      .map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
  }

  @Test("On the page it is told, the interview goes on in a file of its own, and nothing is lost") func page()
    throws
  {
    let terminal = try PseudoTerminal()
    try terminal.start("outsidein", ["interview", "q.yaml"], in: folder)
    #expect(terminal.shows("How often were you here?"))
    terminal.type("5\r")
    #expect(terminal.shows("For so many minutes"))
    try move()
    terminal.type("6\r")
    #expect(terminal.shows("continues there"))
    #expect(!terminal.text.contains("NOT saved"))
    terminal.type("\u{0F}")
    #expect(terminal.shows("With whom?"))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
    let id = try #require(
      terminal.text.firstMatch(of: #/outsidein resume ([0-9a-z]{10}) --answers answers-/#)?.1)
    #expect(try list("answers-\(id).db") == ["\(id) partial 2"])
    #expect(try list("monday.db") == ["\(id) partial 2"])
    #expect(try names() == ["answers-\(id).db", "monday.db", "q.yaml"])
  }

  @Test("An interview that is open in one window is not taken over in another") func open() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("outsidein", ["interview", "q.yaml"], in: folder)
    #expect(terminal.shows("How often were you here?"))
    terminal.type("5\r")
    #expect(terminal.shows("For so many minutes"))
    let second = try Programs.run(["resume"], input: "6\n", in: folder)
    #expect(second.status == 75 && second.output.isEmpty)
    #expect(second.errors.contains("is open in another window. Stop or finish it there first."))
    let id = String(try #require(second.errors.firstMatch(of: #/Interview ([0-9a-z]{10})/#)?.1))
    let status = try Programs.run(["answers", "status", id, "invalid", "--why", "a test"], in: folder)
    #expect(status.status == 75)
    terminal.type("6\r")
    #expect(terminal.shows("With whom?"))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
    #expect(try Programs.run(["resume"], input: "2\n", in: folder).status == 0)
  }

  @Test("In lines it is told and goes on at once") func lines() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Programs.path("outsidein"))
    process.arguments = ["interview", "q.yaml"]
    process.currentDirectoryURL = folder
    process.environment = Programs.environment
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    var said = ""
    func wait(for text: String) {
      while !said.contains(text) {
        let more = stdout.fileHandleForReading.availableData
        if more.isEmpty { return }
        said += String(decoding: more, as: UTF8.self)
      }
    }
    try stdin.fileHandleForWriting.write(contentsOf: Data("5\n".utf8))
    wait(for: "For so many minutes")
    try move()
    try stdin.fileHandleForWriting.write(contentsOf: Data("6\n:stop\n".utf8))
    wait(for: "SHA-256")
    process.waitUntilExit()
    let id = try #require(said.firstMatch(of: #/outsidein resume ([0-9a-z]{10}) --answers answers-/#)?.1)
    let told = String(decoding: stderr.fileHandleForReading.availableData, as: UTF8.self)
    #expect(told.contains("answers.db or its log was moved, replaced or deleted."))
    #expect(try list("answers-\(id).db") == ["\(id) partial 2"])
    #expect(
      try Programs.run(["resume", String(id), "--answers", "answers-\(id).db"], in: folder).output.contains(
        "With whom?"))
  }
}
