import Foundation
import Stories
import Testing

/// What becomes of answers files that are not as they should be: a clear sentence, and not a byte changed.
@Suite struct StoreCommandTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    try Story.sixtyQuestions.write(
      to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
  }

  private var answers: URL { folder.appendingPathComponent("answers.db") }

  private func interview(_ input: String) throws -> ProgramResult {
    try Programs.run(["interview", "q.yaml"], input: input, in: folder)
  }

  /// A file with one interview in it, its log worked in.
  private func makeAnswers() throws -> Data {
    #expect(try interview("1\n2\n").status == 3)
    return try Data(contentsOf: answers)
  }

  /// Every command refuses the file with a status and a sentence, and leaves it as it is.
  private func expectRefusal(_ status: Int32, _ sentence: String, writing: Bool = false) throws {
    let before = try Data(contentsOf: answers)
    let commands =
      [["interview", "q.yaml"], ["resume"]] + (writing ? [] : [["answers", "list"], ["export"]])
    for command in commands {
      let result = try Programs.run(command, input: "1\n", in: folder)
      #expect(result.status == status, "\(command): \(result.status) \(result.errors)")
      #expect(result.errors.contains(sentence), "\(command): \(result.errors)")
    }
    #expect(try Data(contentsOf: answers) == before)
  }

  @Test("Alerts are listed, of interviews with people, with what to do") func alerts() throws {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try """
    questionnaire: calls
    items:
      - {rating: overall, ask: "All in all?", scale: standard.satisfaction10, measures: overall}
    alerts:
      - {alert: unhappy, when: overall <= 4, say: "Call back within two days."}
    """.write(to: folder.appendingPathComponent("calls.yaml"), atomically: true, encoding: .utf8)
    for (place, answer) in ["3", "9", "4"].enumerated() {
      let result = try Programs.run(
        ["interview", "calls.yaml", "--case", "c\(place)"], input: "\(answer)\n\n", in: folder)
      #expect(result.status == 0)
    }
    _ = try Programs.run(["simulate", "calls.yaml", "--interviews", "50"], in: folder)
    let text = try Programs.run(["answers", "list", "--alerts"], in: folder).output
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("interview   started"))
    #expect(lines[1].hasSuffix("  c0    unhappy  Call back within two days."))
    #expect(lines[2].hasSuffix("  c2    unhappy  Call back within two days."))
    let json = try Programs.run(["answers", "list", "--alerts", "--format", "json"], in: folder).output
    // Not a search of the text: ids are random letters and digits, `c1` may be among them.
    let alerts = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(alerts?.compactMap { $0["case"] as? String } == ["c0", "c2"])
  }

  @Test("A file of another kind") func notOurs() throws {
    try Data("name,age\nanna,4\n".utf8).write(to: answers)
    try expectRefusal(65, "answers.db is not an answers file. It was not changed.")
    try Data().write(to: answers)
    try expectRefusal(65, "answers.db is not an answers file. It was not changed.")
  }

  @Test("Another program's SQLite file") func foreign() throws {
    var data = try makeAnswers()
    data.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    try data.write(to: answers)
    try expectRefusal(65, "answers.db is not an answers file. It was not changed.")
  }

  @Test("A file of a newer schema") func newer() throws {
    var data = try makeAnswers()
    data.replaceSubrange(60..<64, with: [0, 0, 0, 9])
    try data.write(to: answers)
    try expectRefusal(
      65, "answers.db was written by a newer version of outsidein (schema 9). It was not changed.")
  }

  @Test("A file that was cut off") func truncated() throws {
    let data = try makeAnswers()
    try data.prefix(data.count / 2).write(to: answers)
    try expectRefusal(65, "answers.db is damaged. It was not changed.")
  }

  @Test("A file with a page of noise") func noise() throws {
    var data = try makeAnswers()
    data.replaceSubrange(data.count - 4096..<data.count - 2048, with: Data(repeating: 0xA5, count: 2048))
    try data.write(to: answers)
    try expectRefusal(65, "answers.db is damaged. It was not changed.")
  }

  @Test("A file that may only be read can be listed and exported, not written") func readOnly() throws {
    _ = try makeAnswers()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: answers.path)
    try expectRefusal(73, "answers.db is read-only.", writing: true)
    #expect(try Programs.run(["answers", "list"], in: folder).status == 0)
    #expect(try Programs.run(["export"], in: folder).status == 0)
  }

  @Test("A folder, and a folder that is not there") func folders() throws {
    try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: false)
    let result = try interview("1\n")
    #expect(result.status == 65 && result.errors.contains("answers.db is not a file."))
    let nowhere = try Programs.run(
      ["interview", "q.yaml", "--answers", "no/such/answers.db"], input: "1\n", in: folder)
    #expect(nowhere.status == 73 && nowhere.errors.contains("no/such/answers.db cannot be created."))
    #expect(try Programs.run(["export", "--answers", "none.db"], in: folder).status == 66)
  }

  @Test("A full disk: what was acknowledged is safe, and the person is told") func full() throws {
    _ = try makeAnswers()
    let program = Programs.path("outsidein")
    let input = (1...60).map { _ in "5\n" }.joined()
    // No file may grow beyond 100 blocks of 512 bytes, as if the disk were full there.
    let result = try Programs.run(
      ["-c", "ulimit -f 100; exec \"$0\" interview q.yaml", program], input: input, in: folder,
      program: "/bin/sh")
    #expect(result.status == 74, "\(result.errors)")
    #expect(result.errors.contains("Your last answer was NOT saved."))
    #expect(result.errors.contains("The disk of answers.db is full."))
    let acknowledged = result.output.components(separatedBy: "\n> ").count - 2
    let id = String(result.output.split(separator: " ")[1])
    let resumed = try Programs.run(["resume", id], in: folder)
    let stored =
      resumed.output.firstMatch(of: #/question (\d+) of/#).flatMap { Int($0.1) }.map { $0 - 1 } ?? -1
    #expect(stored >= acknowledged, "acknowledged \(acknowledged), stored \(stored)")
    #expect(acknowledged > 0)
  }

  @Test("Eight programs use one file at once, and no answer is lost") func together() async throws {
    let folder = folder
    let input = (1...60).map { "\($0 % 10 + 1)\n" }.joined()
    let results = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 1...8 {
        group.addTask { try Programs.run(["interview", "q.yaml"], input: input, in: folder).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == Array(repeating: 0, count: 8))
    let export = try Programs.run(["export"], in: folder).output.split(separator: "\r\n")
    let expected = (1...60).map { "\($0 % 10 + 1)" }.joined(separator: ",")
    #expect(export.count == 9)
    #expect(export.dropFirst().allSatisfy { $0.hasSuffix("," + expected) })
  }
}
