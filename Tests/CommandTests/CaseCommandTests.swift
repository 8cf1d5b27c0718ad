import Foundation
import Stories
import Testing

/// One case, one interview; and what is over stays as it was, unless somebody wants it otherwise.
@Suite struct CaseCommandTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    try """
    questionnaire: visit
    languages: [en]
    sample:
      fields: {name: text, region: [north, south]}
    items:
      - {say: "Good morning, {sample.name}."}
      - {number: a, ask: "A?"}
      - {number: b, ask: "B?"}
    quotas:
      - {quota: north, when: sample.region == north, limit: 1, say: "Thank you, {sample.name}: we have heard enough from the North."}
    alerts:
      - {alert: low, when: a < 3, say: "Call {sample.name} back."}
    """.write(to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
    try "case,name,region\n1,Ann,north\n2,Bo,north\n3,Cy,south\n".write(
      to: folder.appendingPathComponent("c.csv"), atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: folder)
  }

  private func interview(_ input: String, _ arguments: [String] = []) throws -> ProgramResult {
    try run(["interview", "q.yaml", "--sample", "c.csv"] + arguments, input: input)
  }

  private func statuses() throws -> [String] {
    try run(["export"]).output.split(separator: "\r\n").dropFirst().map { line in
      String(line.split(separator: ",", omittingEmptySubsequences: false)[9])
    }
  }

  @Test("A case that was interviewed is told, and interviewed again only with a reason") func twice() throws {
    #expect(try interview("5\n5\n", ["--case", "3", "--interviewer", "maria"]).status == 0)
    let again = try interview("5\n5\n", ["--case", "3"])
    #expect(again.status == 64 && again.output.isEmpty)
    #expect(
      again.errors.replacing(#/[0-9a-z]{10}, [-0-9T:]+Z/#, with: "ID, TIME")
        == "outsidein: Case 3 was already interviewed: ID, TIME by maria, completed. To start another interview of this case, give a reason: --again REASON.\n"
    )
    // Another wave and another perspective are other interviews.
    #expect(try interview("5\n", ["--case", "3", "--wave", "2"]).status == 3)
    #expect(try interview("5\n", ["--case", "3", "--perspective", "management"]).status == 3)
    #expect(
      try interview("5\n", ["--case", "3", "--wave", "2"]).errors.contains(
        "To continue that interview: outsidein resume ")
    )
    let wanted = try interview("5\n5\n", ["--case", "3", "--again", "the line was bad"])
    #expect(wanted.status == 0)
    let list = try run(["answers", "list", "--case", "3"]).output
    #expect(list.split(separator: "\n").count == 5)
    let id = String(wanted.output.split(separator: " ")[1])
    #expect(
      try run(["answers", "show", id]).output.contains("Notes:\n  (interviewed again) the line was bad   ["))
  }

  @Test("An interview is not continued where another one of its case is over, but on purpose")
  func overtaken() throws {
    #expect(try interview("5\n", ["--case", "3"]).status == 3)
    #expect(try interview("5\n5\n", ["--case", "3", "--again", "another day"]).status == 0)
    let resumed = try run(["resume"], input: "5\n")
    #expect(resumed.status == 64 && resumed.errors.contains("Another interview of case 3 is finished: "))
    #expect(try run(["resume", "--again", "both count"], input: "5\n").status == 0)
    #expect(try statuses() == ["completed", "completed"])
  }

  @Test("A quota that depends on the sample alone turns a case away before the first question") func quota()
    throws
  {
    #expect(try interview("5\n5\n", ["--case", "1"]).status == 0)
    let turnedAway = try interview("", ["--case", "2"])
    #expect(!turnedAway.output.contains("A?") && turnedAway.status == 0)
    #expect(turnedAway.output.contains("Thank you, Bo: we have heard enough from the North."))
    #expect(turnedAway.output.contains("There are enough interviews of this kind already"))
    #expect(try statuses() == ["completed", "quota_full"])
  }

  @Test("A contact file that is not given is told at the beginning and on resume") func noSample() throws {
    let told = "No contact file was given. Empty without it: name. To fill it in: --sample FILE.\n"
    let begun = try run(["interview", "q.yaml"], input: "5\n")
    #expect(begun.errors == told.replacing("name.", with: "name, region."))
    #expect(try run(["resume"], input: "5\n").errors == told)
    #expect(try interview("5\n", ["--case", "3"]).errors.isEmpty)
  }

  @Test("Alerts name customers where the contact file is given, and what is missing where it is not")
  func alerts() throws {
    for (perspective, caseID) in [("customer", "3"), ("management", "2")] {
      _ = try interview("1\n5\n", ["--case", caseID, "--perspective", perspective])
    }
    func told(_ arguments: [String]) throws -> ArraySlice<Substring> {
      try run(["answers", "list", "--alerts"] + arguments).output.split(separator: "\n").dropFirst()
    }
    #expect(try told([]).count == 1 && told([]).first?.hasSuffix("  Call [name] back.") == true)
    #expect(try told(["--sample", "c.csv"]).first?.hasSuffix("  Call Cy back.") == true)
  }

  @Test("A refusal stays one: it is not offered, not resumed, and can be reopened on purpose") func refused()
    throws
  {
    let first = try interview("5\n:stop refused\n", ["--case", "3"])
    #expect(first.status == 4)
    let id = String(first.output.split(separator: " ")[1])
    #expect(try run(["resume"]).status == 66)
    let resumed = try run(["resume", id], input: "5\n")
    #expect(resumed.status == 65)
    #expect(
      resumed.errors
        == "outsidein: Interview \(id) is finished (refused). To read it: `outsidein answers show \(id)`. To reopen it: `outsidein answers reopen \(id) --why REASON`.\n"
    )
    #expect(try statuses() == ["refused"])
    #expect(try run(["answers", "reopen", id, "--why", "she called us", "--by", "anna"]).status == 0)
    #expect(try statuses() == ["partial"])
    #expect(try run(["resume", "--sample", "c.csv", "--interviewer", "bo"], input: "5\n").status == 0)
    #expect(try statuses() == ["completed"])
    #expect(try run(["answers", "show", id]).output.contains("  (reopened) she called us   ["))
    #expect(try run(["answers", "verify"]).status == 0)
  }

  @Test("A callback stays one for who only looks in") func callback() throws {
    #expect(try interview("5\n:stop callback\n", ["--case", "3"]).status == 3)
    #expect(try run(["resume", "--sample", "c.csv"]).status == 3)
    #expect(try statuses() == ["callback"])
    #expect(try run(["resume", "--sample", "c.csv"], input: ":stop no_time\n").status == 3)
    #expect(try statuses() == ["no_time"])
  }

  @Test("A completed interview gets another status on purpose, and leaves its place to others") func status()
    throws
  {
    let first = try interview("5\n5\n", ["--case", "1"])
    let id = String(first.output.split(separator: " ")[1])
    for (arguments, status) in [
      (["answers", "status", id, "Wrong!", "--why", "x"], 64),
      (["answers", "status", id, "completed", "--why", "x"], 64),
      (["answers", "status", id, "invalid", "--why", " "], 64), (["answers", "status", id, "invalid"], 64),
      (["answers", "status", "zzz", "invalid", "--why", "x"], 66),
      (["answers", "status", id, "invalid", "--why", "a test", "--by", "anna"], 0),
    ] as [([String], Int32)] {
      #expect(try run(arguments).status == status, "\(arguments)")
    }
    #expect(try statuses() == ["invalid"])
    #expect(try interview("5\n5\n", ["--case", "2"]).status == 0)
    #expect(try statuses() == ["invalid", "completed"])
    #expect(try run(["answers", "verify"]).status == 0)
    #expect(try run(["answers", "reopen", "zzz", "--why", "x"]).status == 66)
    let other = try interview("5\n", ["--case", "3"])
    let open = String(other.output.split(separator: " ")[1])
    #expect(try run(["answers", "reopen", open, "--why", "x"]).errors.contains("is still open (partial)"))
  }

  @Test("The list can be narrowed down") func list() throws {
    _ = try interview("5\n5\n", ["--case", "1", "--interviewer", "maria", "--wave", "w1"])
    _ = try interview("5\n", ["--case", "3", "--interviewer", "bo", "--wave", "w2"])
    for (arguments, count) in [
      ([], 2), (["--open"], 1), (["--interviewer", "maria"], 1), (["--wave", "w2"], 1),
      (["--status", "completed"], 1),
      (["--questionnaire", "visit"], 2), (["--questionnaire", "other"], 0), (["--case", "3", "--open"], 1),
      (["--case", "1", "--open"], 0),
    ] as [([String], Int)] {
      let lines = try run(["answers", "list"] + arguments).output.split(separator: "\n")
      #expect(lines.count == count + 1, "\(arguments)")
      #expect(lines[0].hasPrefix("interview"))
    }
  }
}
