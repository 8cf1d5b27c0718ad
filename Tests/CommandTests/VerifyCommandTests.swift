import Foundation
import GRDB
import Stories
import Testing

/// What was changed by hand is noticed by every command that reads.
@Suite struct VerifyCommandTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    try """
    questionnaire: visit
    items:
      - {rating: overall, ask: "All in all?", scale: standard.satisfaction5}
      - {open: why, ask: "Why?", when: overall <= 2}
      - {number: visits, ask: "How often?", to: 10}
    """.write(to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
    for input in ["1\nslow\n3\n", "5\n7\n", "4\n1\n"] {
      #expect(try run(["interview", "q.yaml"], input: input).status == 0)
    }
  }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: folder)
  }

  /// Edits the answers file behind the program's back.
  private func edit(_ sql: String) throws {
    let editor = try DatabaseQueue(path: folder.appendingPathComponent("answers.db").path)
    try editor.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)") }
    try editor.close()
  }

  /// The ids of the interviews, in the order in which they were begun.
  private func ids() throws -> [String] {
    let editor = try DatabaseQueue(path: folder.appendingPathComponent("answers.db").path)
    defer { try? editor.close() }
    return try editor.read { try String.fetchAll($0, sql: "SELECT id FROM interviews ORDER BY number") }
  }

  private static let edit =
    "UPDATE events SET payload = '{\"number\":\"9\"}' WHERE interview = 2 AND address = 'visits'"

  @Test("What nobody touched verifies") func sound() throws {
    let result = try run(["answers", "verify"])
    #expect(
      result.output == """
        answers.db: 3 interviews, 13 events
        Verified: structure and pages; hash chains; sources of questionnaires; replay of every interview.
        No problems found.

        """)
    #expect(result.status == 0)
    #expect(try run(["answers", "verify", "--format", "json"]).output.contains("\"findings\" : [\n\n  ]"))
  }

  @Test("An answer that was edited is left out of list, export and importance, which say so and end with 65")
  func edited() throws {
    try edit(Self.edit)
    let second = try ids()[1]
    let told = """
      outsidein: 1 interview does not verify and was left out:
        \(second): event 3 was changed
      For details: `outsidein answers verify`. To include those that can be read, use --unverified.

      """
    let list = try run(["answers", "list"])
    #expect(list.status == 65 && list.errors == told && list.output.split(separator: "\n").count == 3)
    let export = try run(["export"])
    #expect(export.status == 65 && export.errors == "2 interviews\n" + told)
    #expect(export.output.split(separator: "\r\n").count == 3 && !export.output.contains(second))
    let alerts = try run(["answers", "list", "--alerts"])
    #expect(alerts.status == 65 && alerts.errors == told)
    let show = try run(["answers", "show", second])
    #expect(
      show.errors
        == "outsidein: Interview \(second) does not verify: event 3 was changed. For details: `outsidein answers verify \(second)`.\n"
    )
    #expect(show.status == 65 && show.output.isEmpty)
    #expect(try run(["answers", "note", second, "--why", "x"]).status == 65)
  }

  @Test("With --unverified they are there, and that is said") func unverified() throws {
    try edit(Self.edit)
    let second = try ids()[1]
    let export = try run(["export", "--unverified"])
    #expect(export.status == 0 && export.output.split(separator: "\r\n")[2].hasSuffix(",interviewer,5,,9"))
    #expect(
      export.errors == """
        3 interviews
        outsidein: 1 interview does not verify and was included anyway:
          \(second): event 3 was changed
        For details: `outsidein answers verify`.

        """)
    let show = try run(["answers", "show", second, "--unverified"])
    #expect(show.status == 0 && show.output.contains("visits: 9") && show.errors.contains("does not verify"))
  }

  @Test("One interview that cannot be read locks out no other, also one without its beginning or its source")
  func oneBad() throws {
    try edit("DELETE FROM events WHERE interview = 1 AND sequence = 1")
    try edit("UPDATE events SET payload = NULL WHERE interview = 2 AND sequence = 2")
    let export = try run(["export", "--unverified"])
    #expect(export.status == 0 && export.output.split(separator: "\r\n").count == 2)
    #expect(export.errors.contains(": its first event is missing\n"))
    try edit("UPDATE questionnaires SET source = x'00'")
    let verify = try run(["answers", "verify"])
    #expect(verify.status == 65 && verify.output.contains("the source of version "))
    #expect(verify.output.contains("Could not be checked:\n"))
    #expect(
      verify.output.contains(
        ": could not be replayed: the source of its questionnaire is missing or was changed\n"))
  }

  @Test("verify names the place and the kind of every fault") func verify() throws {
    let ids = try ids()
    try edit(Self.edit)
    try edit("CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END")
    #expect(
      try run(["answers", "verify"]).output == """
        answers.db: 3 interviews, 13 events
        Verified: structure and pages; hash chains; sources of questionnaires; replay of every interview.
        Found:
          trigger t was not created by outsidein
          \(ids[1]): event 3 was changed

        """)
    let refused = try run(["interview", "q.yaml"], input: "5\n1\n")
    #expect(refused.status == 65 && refused.errors.contains("contains triggers, views or tables"))
  }

  @Test("An interview that was removed is missed, unless it was the last") func removed() throws {
    try edit(
      "DELETE FROM closed WHERE interview = 3; DELETE FROM events WHERE interview = 3; DELETE FROM interviews WHERE number = 3"
    )
    #expect(try run(["answers", "verify"]).status == 0)
    try edit(
      "DELETE FROM closed WHERE interview = 1; DELETE FROM events WHERE interview = 1; DELETE FROM interviews WHERE number = 1"
    )
    let verify = try run(["answers", "verify"])
    #expect(verify.status == 65 && verify.output.contains("Found:\n  1 interview was removed\n"))
  }

  @Test("The hash that was printed at the end is found again as long as the interview is what it was")
  func proof()
    throws
  {
    let interview = try run(["interview", "q.yaml"], input: "5\n7\n")
    let proof = String(interview.output.split(separator: "\n").last?.dropFirst("SHA-256 ".count) ?? "")
    #expect(proof.count == 64)
    #expect(
      try run(["export", "--proofs"]).output.split(separator: "\r\n").last?.hasSuffix("," + proof) == true)
    let id = try #require(try ids().last)
    let found = try run(["answers", "verify", "--proof", proof])
    #expect(found.status == 0)
    #expect(
      found.output.contains("the hash belongs to event 4 of interview \(id); events recorded after it: 0"))
    #expect(try run(["answers", "note", id, "--why", "called back"]).status == 0)
    #expect(
      try run(["answers", "verify", "--proof", proof.uppercased()]).output.contains(
        "; events recorded after it: 1"))
    try edit("DELETE FROM events WHERE interview = 4 AND sequence >= 4")
    #expect(try run(["answers", "verify", "--proof", proof]).status == 65)
    #expect(try run(["answers", "verify"]).status == 0)
  }
}
