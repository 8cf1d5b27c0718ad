import Foundation
import Stories
import Testing

/// The way from interview to export, as its users go it.
@Suite struct InterviewCommandTests {
  private let folder: URL

  init() throws {
    folder = try Programs.temporaryFolder()
    let yaml = """
      questionnaire: short
      languages: [en, it]
      title: {en: "A short one", it: "Breve"}
      items:
        - choice: bank
          ask: {en: "Which bank?", it: "Quale banca?"}
          options:
            north: {en: "Northern Bank", it: "Banca del Nord"}
            south: {en: "Southern Bank", it: "Banca del Sud"}
        - choices: channels
          ask: {en: "How do you reach it?", it: "Come la contatta?"}
          options: {phone: {en: "Phone", it: "Telefono"}, mail: {en: "Mail", it: "Posta"}}
        - open: why
          ask: {en: "Why?", it: "Perché?"}
        - rating: overall
          ask: {en: "All in all?", it: "Nel complesso?"}
          scale: standard.satisfaction5
      """
    try yaml.write(to: folder.appendingPathComponent("short.yaml"), atomically: true, encoding: .utf8)
  }

  private func interview(_ input: String, _ options: [String] = [], environment: [String: String] = [:])
    throws -> ProgramResult
  {
    try Programs.run(
      ["interview", "short.yaml"] + options, input: input, in: folder, environment: environment)
  }

  /// The id that the first line names.
  private func id(_ result: ProgramResult) -> String {
    result.output.split(separator: "\n").first.map { String($0.split(separator: " ")[1]) } ?? ""
  }

  /// The lines of an export, ids and times replaced.
  private func export(_ options: [String] = []) throws -> [String] {
    let result = try Programs.run(["export", "--format", "csv"] + options, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\r\n").map { line in
      String(line).replacing(#/^[0-9a-z]{10},/#, with: "ID,").replacing(
        #/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/#, with: "TIME"
      )
      .replacing(#/short,[0-9a-f]{12}/#, with: "short,VERSION")
    }
  }

  @Test("Asked to its end, it is complete, with 0, and exported in the fixed form") func complete() throws {
    let result = try interview(
      "2\n1 2\n=cmd()\n4\n", ["--interviewer", "maria", "--wave", "w1", "--case", "c7"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.contains(
        "The interview is complete. Thank you.\nInterview \(id(result)): Saved.\nSHA-256 "))
    #expect(
      try export() == [
        "interview,questionnaire,version,language,interviewer,perspective,wave,case,simulated,status,started_at,ended_at,mode,"
          + "bank,channels_phone,channels_mail,why,overall",
        "ID,short,VERSION,en,maria,customer,w1,c7,0,completed,TIME,TIME,interviewer,2,1,1,'=cmd(),4",
      ])
    #expect(try export(["--labels", "--exact"])[1].hasSuffix(",Southern Bank,1,1,=cmd(),Satisfied"))
    #expect(try export(["--wave", "w2"]).count == 1)
  }

  @Test("The end of the input saves, with 3; resume tells where it stands and goes on") func resume() throws {
    let first = try interview(":dk\n1\n")
    #expect(first.status == 3)
    #expect(first.output.contains("Saved. To go on: outsidein resume \(id(first))\nSHA-256 "))
    #expect(
      try export()[1]
        == "ID,short,VERSION,en,,customer,,,0,partial,TIME,TIME,interviewer,dk,1,0,<not_reached>,not_reached")
    let second = try Programs.run(["resume"], input: "<dk>\n:refused\n", in: folder)
    #expect(second.status == 0, "\(second.errors)")
    #expect(
      second.output.hasPrefix(
        """
        Interview \(id(first)) - A short one
        Going on after 2 answers.
        The last answers:
          Which bank? (don't know)
          How do you reach it? Phone

        -- question 3 of about 4
        Why?
        """))
    #expect(
      try export()[1]
        == "ID,short,VERSION,en,,customer,,,0,completed,TIME,TIME,interviewer,dk,1,0,<<dk>,refused")
    #expect(try Programs.run(["resume", id(first)], in: folder).status == 65)
    #expect(try export(["--missing", "codes"])[1].hasSuffix(",-99,1,0,<dk>,-98"))
    #expect(try export(["--missing", "blank"])[1].hasSuffix(",,1,0,<dk>,"))
  }

  @Test("A refusal is 4") func refused() throws {
    #expect(try interview("1\n:stop refused\n").status == 4)
    #expect(
      try export()[1].contains(
        ",refused,TIME,TIME,interviewer,1,not_reached,not_reached,<not_reached>,not_reached"))
  }

  @Test("The language is the one asked for, else that of the locale, else the source language")
  func language() throws {
    #expect(try interview("", ["--language", "it"]).output.contains("Quale banca?"))
    #expect(
      try interview("", environment: ["LC_ALL": "it_IT.UTF-8"]).output.contains(
        "domanda 1 di circa 4\nQuale banca?"))
    #expect(try interview("", environment: ["LC_ALL": "fr_FR.UTF-8"]).output.contains("Which bank?"))
    let unknown = try interview("", ["--language", "fr"])
    #expect(unknown.status == 64)
    #expect(
      unknown.errors == "outsidein: The questionnaire is not available in `fr`. Its languages: en, it.\n")
  }

  @Test("A dry run leaves nothing behind") func dryRun() throws {
    #expect(try interview("1\n1\nbecause\n5\n", ["--dry-run"]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["short.yaml"])
  }

  @Test("Who answers alone can always refuse, and sees no instructions") func selfCompleted() throws {
    let yaml = "questionnaire: short\nitems:\n  - {open: a, ask: \"A?\", instruct: \"Probe.\", missing: []}\n"
    try yaml.write(to: folder.appendingPathComponent("short.yaml"), atomically: true, encoding: .utf8)
    #expect(try interview(":refused\n").output.contains("Probe."))
    let alone = try interview(":refused\n", ["--self"])
    #expect(!alone.output.contains("Probe.") && alone.status == 0)
  }

  @Test("The answers are for their owner only; list and show tell them") func show() throws {
    let result = try interview("1\n:note speaks fast\n2\ncheap\n1\n")
    let mode = try FileManager.default.attributesOfItem(
      atPath: folder.appendingPathComponent("answers.db").path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let list = try Programs.run(["answers", "list"], in: folder).output.split(separator: "\n")
    #expect(
      list.count == 2 && list[1].hasPrefix("\(id(result))        completed  4                      20")
        && list[1].hasSuffix("  short"))
    let page = try Programs.run(["answers", "show", String(id(result).prefix(6))], in: folder).output
    #expect(
      page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4).joined(separator: "\n")
        .replacing(#/[0-9]{4}-[0-9]{2}-[0-9]{2}/#, with: "DAY")
          == """
          bank: Northern Bank
          channels: Mail
          why: cheap
          overall: 1 = Very dissatisfied

          Notes:
            channels: speaks fast   [DAY]

          """)
    #expect(try Programs.run(["answers", "show", "zzzz"], in: folder).status == 66)
  }

  @Test("A questionnaire with errors asks nobody, with 65") func broken() throws {
    try "questionnaire: short\n".write(
      to: folder.appendingPathComponent("short.yaml"), atomically: true, encoding: .utf8)
    let result = try interview("1\n")
    #expect(result.status == 65)
    #expect(result.errors.contains("error[missing-key]"))
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("answers.db").path))
  }

  @Test("A changed file does not change an interview that was begun, and no answer is lost in an export")
  func versions() throws {
    let first = try interview("1\n")
    let newer =
      "questionnaire: short\nitems:\n  - {number: visits, ask: \"How often?\"}\n  - {choice: bank, ask: \"Which?\", options: {north: \"N\", east: \"E\"}}\n"
    try newer.write(to: folder.appendingPathComponent("short.yaml"), atomically: true, encoding: .utf8)
    // The code 2 is another option now, which is accepted on purpose.
    #expect(try interview("3\neast\n").status == 64)
    _ = try interview("3\neast\n", ["--accept-changes"])
    let resumed = try Programs.run(["resume", id(first)], input: "2\nbecause\n5\n", in: folder)
    #expect(resumed.output.contains("How do you reach it?"))
    let rows = try export()
    #expect(rows[0].hasSuffix("ended_at,mode,visits,bank,channels_phone,channels_mail,why,overall"))
    #expect(rows[1].hasSuffix(",completed,TIME,TIME,interviewer,,1,0,1,because,5"))
    #expect(rows[2].hasSuffix(",completed,TIME,TIME,interviewer,3,2,,,,"))
  }

  @Test("A signal saves and leaves, with 3", arguments: [SIGINT, SIGTERM, SIGHUP])
  func signals(_ signal: Int32) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Programs.path("outsidein"))
    process.arguments = ["interview", "short.yaml"]
    process.currentDirectoryURL = folder
    process.environment = Programs.environment
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data("1\n".utf8))
    var said = ""
    // The second question waits.
    while said.components(separatedBy: "\n> ").count < 3 {
      let more = stdout.fileHandleForReading.availableData
      if more.isEmpty { break }
      said += String(decoding: more, as: UTF8.self)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    // Not to its end: programs of tests beside this one may hold the pipe, too.
    said += String(decoding: stdout.fileHandleForReading.availableData, as: UTF8.self)
    #expect(process.terminationReason == .exit && process.terminationStatus == 3)
    #expect(said.contains("\nSaved. To go on: outsidein resume "))
    #expect(try export()[1].contains(",partial,TIME,TIME,interviewer,1,not_reached,"))
  }

  @Test(
    "What comes with a case fills wordings and is exported; names are in no file, and are given again to resume"
  )
  func sample() throws {
    let yaml = """
      questionnaire: visit
      sample: {fields: {name: text, region: [north, south]}}
      items:
        - open: why
          ask: "Why did you come, {sample.name}?"
        - open: north
          ask: "What of the north, {sample.name}?"
          when: sample.region == north
      """
    try yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    try "case,name,region\n0417,Madam,north\n".write(
      to: folder.appendingPathComponent("cases.csv"), atomically: true, encoding: .utf8)
    let options = ["--sample", "cases.csv"]
    let first = try Programs.run(
      ["interview", "visit.yaml", "--case", "0417"] + options, input: "A\n", in: folder)
    #expect(first.output.contains("Why did you come, Madam?"))
    let resumed = try Programs.run(["resume"] + options, input: "B\n\n", in: folder)
    #expect(resumed.output.contains("What of the north, Madam?"))
    #expect(resumed.status == 0)
    let exported = try export()
    #expect(exported[0].hasSuffix(",why,north,sample_region") && exported[1].hasSuffix(",A,B,north"))
    let shown = try Programs.run(["answers", "show", id(first)], in: folder)
    #expect(shown.output.contains("sample.region: north\n"))
    for name in ["answers.db", "answers.db-wal"] {
      let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) ?? Data()
      #expect(bytes.range(of: Data("Madam".utf8)) == nil)
    }
    #expect(try Programs.run(["interview", "visit.yaml"] + options, in: folder).status == 64)
    #expect(try Programs.run(["interview", "visit.yaml", "--case", "9"] + options, in: folder).status == 65)
    let none = try Programs.run(["interview", "short.yaml", "--case", "0417"] + options, in: folder)
    #expect(none.status == 64)
  }
}
