import Answers
import Foundation
import Stories
import Testing

/// The program on a real terminal device: it is given back whatever happens, and nothing acknowledged is lost.
@Suite struct ScreenTests {
  private static let yaml = """
    questionnaire: visit
    items:
      - choice: contact
        ask: "How did you get in touch?"
        options: {branch: "At a branch", phone: "By telephone"}
      - open: story
        ask: "What happened?"
        lines: 4
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction5
    """

  /// A terminal with an interview on it, at its first question.
  private func interview(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> (
    PseudoTerminal, URL
  ) {
    let folder = try Programs.temporaryFolder()
    try Self.yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    let terminal = try PseudoTerminal()
    try terminal.start(
      "outsidein", ["interview", "visit.yaml", "--answers", "a.db"] + arguments, in: folder,
      environment: environment)
    #expect(terminal.shows("How did you get in touch?"))
    #expect(terminal.shows("\u{1B}[21;9H"))
    return (terminal, folder)
  }

  private func answers(_ folder: URL) throws -> String {
    let list = try Programs.run(["answers", "list", "--answers", "a.db"], in: folder)
    let id =
      list.output.split(separator: "\n").dropFirst().first.map { String($0.prefix { $0 != " " }) } ?? ""
    return try Programs.run(["answers", "show", id, "--answers", "a.db"], in: folder).output
  }

  private static let leave = "\u{1B}[m\u{1B}[?2004l\u{1B}[?1049l"

  @Test("A whole interview by keys, and the terminal is as it was") func whole() throws {
    let (terminal, folder) = try interview()
    #expect(!terminal.isAsShellWants)
    terminal.type("2\r")
    #expect(terminal.shows("What happened?"))
    terminal.type("It was łate\u{1B}[200~, twice\u{1B}[201~\r")
    #expect(terminal.shows("Very satisfied"))
    terminal.type("5\r")
    #expect(terminal.shows("Finish the interview"))
    terminal.type("done\r")
    #expect(terminal.wait() == 0)
    #expect(terminal.text.contains(Self.leave))
    #expect(terminal.text.contains(": Saved.\r\nSHA-256 "))
    #expect(terminal.isAsShellWants)
    let shown = try answers(folder)
    #expect(
      shown.contains("contact: By telephone\nstory: It was łate, twice\noverall: 5 = Very satisfied\n"),
      "\(shown)")
  }

  @Test("A signal that asks to leave saves what was typed", arguments: [SIGTERM, SIGINT, SIGHUP])
  func asked(_ number: Int32) throws {
    let (terminal, folder) = try interview()
    terminal.type("2\r")
    #expect(terminal.shows("What happened?"))
    terminal.type("It was late, and")
    #expect(terminal.shows("and"))
    terminal.signal(number)
    #expect(terminal.wait() == 3)
    #expect(terminal.text.contains(Self.leave))
    #expect(terminal.isAsShellWants)
    let shown = try answers(folder)
    #expect(shown.contains("partial") && shown.contains("contact: By telephone"))
    #expect(shown.contains("story: (unfinished) It was late, and"), "\(shown)")
  }

  @Test("A lost line saves what was typed") func hangUp() throws {
    let (terminal, folder) = try interview()
    terminal.type("2\r")
    #expect(terminal.shows("What happened?"))
    terminal.type("It was late")
    #expect(terminal.shows("late"))
    terminal.hangUp()
    #expect(terminal.wait() == 3)
    let shown = try answers(folder)
    #expect(shown.contains("contact: By telephone") && shown.contains("(unfinished) It was late"), "\(shown)")
  }

  @Test(
    "Whatever signal ends it, the terminal is given back, and what was acknowledged is there",
    arguments: [
      SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM,
      SIGPROF, SIGXCPU, SIGSYS, SIGIO,
    ])
  func ended(_ number: Int32) throws {
    let (terminal, folder) = try interview()
    terminal.type("1\r")
    #expect(terminal.shows("What happened?"))
    terminal.signal(number)
    #expect(terminal.wait() == 128 + number)
    #expect(terminal.text.hasSuffix(Self.leave))
    #expect(terminal.isAsShellWants)
    #expect(try answers(folder).contains("contact: At a branch"))
  }

  @Test("Who answers alone in lines cannot stop the program to see the shell") func kiosk() throws {
    let folder = try Programs.temporaryFolder()
    try Self.yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    let terminal = try PseudoTerminal()
    try terminal.start(
      "outsidein", ["interview", "visit.yaml", "--dry-run", "--self", "--plain"], in: folder)
    #expect(terminal.shows("> "))
    terminal.type("\u{1A}1\r")
    #expect(terminal.shows("What happened?"))
    terminal.type(":edit\r:stop\r")
    #expect(terminal.shows("There is no :edit"))
    #expect(terminal.wait() == 3)
  }

  @Test("A new size is painted, and an answer in the making is kept") func resized() throws {
    let (terminal, _) = try interview()
    terminal.type("2")
    #expect(terminal.shows("\u{1B}[21;10H"))
    let before = terminal.shown.count
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.shows("\u{1B}[2J", since: before))
    #expect(terminal.shows("ANSWER: 2", since: before))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
  }

  @Test("After a stop it goes on where it was", arguments: [SIGSTOP, SIGTSTP]) func stopped(_ number: Int32)
    throws
  {
    let (terminal, _) = try interview()
    let before = terminal.shown.count
    terminal.signal(number)
    terminal.signal(SIGCONT)
    #expect(terminal.shows("How did you get in touch?", since: before))
    terminal.type("1\r")
    #expect(terminal.shows("What happened?", since: before))
    terminal.type("\u{03}2")
    #expect(terminal.wait() == 4)
    #expect(terminal.isAsShellWants)
  }

  @Test("An editor writes a text") func editor() throws {
    let folder = try Programs.temporaryFolder()
    let script = folder.appendingPathComponent("editor")
    try "#!/bin/sh\nprintf 'Written at leisure.\\n' >> \"$1\"\n".write(
      to: script, atomically: true, encoding: .utf8)
    // Read by a shell, not executed: a child of another test may have it open for writing just now.
    let (terminal, place) = try interview(environment: ["EDITOR": "/bin/sh \(script.path)"])
    terminal.type("1\r")
    #expect(terminal.shows("What happened?"))
    terminal.type("First. \u{05}")
    #expect(terminal.shows("Very satisfied"))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
    #expect(try answers(place).contains("story: First. Written at leisure."))
  }

  @Test("An editor that reads from the terminal has it") func terminalEditor() throws {
    let folder = try Programs.temporaryFolder()
    let script = folder.appendingPathComponent("editor")
    try "#!/bin/sh\nprintf 'EDITOR: '\nread -r line < /dev/tty\nprintf '%s' \"$line\" > \"$1\"\n".write(
      to: script, atomically: true, encoding: .utf8)
    // Read by a shell, not executed: a child of another test may have it open for writing just now.
    let (terminal, place) = try interview(environment: ["EDITOR": "/bin/sh \(script.path)"])
    terminal.type("1\r")
    #expect(terminal.shows("What happened?"))
    terminal.type("\u{05}")
    #expect(terminal.shows("EDITOR: "))
    terminal.type("Typed there.\n")
    #expect(terminal.shows("Very satisfied"))
    terminal.signal(SIGTERM)
    #expect(terminal.wait() == 3)
    #expect(try answers(place).contains("story: Typed there."))
  }

  @Test(
    "Where there is no screen to move on, lines are read",
    arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"]])
  func lines(_ environment: [String: String]) throws {
    let folder = try Programs.temporaryFolder()
    try Self.yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    let terminal = try PseudoTerminal()
    try terminal.start(
      "outsidein", ["interview", "visit.yaml", "--dry-run"], in: folder, environment: environment)
    #expect(terminal.shows("> "))
    #expect(!terminal.text.contains("\u{1B}"))
    terminal.type(":stop\n")
    #expect(terminal.wait() == 3)
  }

  @Test("resume lets one of the open interviews be chosen") func resumed() throws {
    let folder = try Programs.temporaryFolder()
    try Self.yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    for (number, line) in ["1", "2"].enumerated() {
      _ = try Programs.run(
        ["interview", "visit.yaml", "--answers", "a.db", "--case", "case\(number)"], input: "\(line)\n",
        in: folder)
    }
    let terminal = try PseudoTerminal()
    try terminal.start("outsidein", ["resume", "--answers", "a.db"], in: folder)
    #expect(terminal.shows("Which interview do you want to continue?"))
    terminal.type("case0\r")
    #expect(terminal.shows("What happened?"))
    #expect(terminal.shows("Going on after 1 answer."))
    terminal.type("\u{1B}[5~")
    #expect(terminal.shows("At a branch"))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
  }

  @Test("On a full disk the person is told, and what was acknowledged can be gone on with") func fullDisk()
    throws
  {
    let folder = try Programs.temporaryFolder()
    try Self.yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
    let terminal = try PseudoTerminal()
    // No file may grow beyond 200 blocks of 512 bytes.
    let command = "ulimit -f 200; exec '\(Programs.path("outsidein"))' interview visit.yaml --answers a.db"
    try terminal.start("/bin/sh", ["-c", command], in: folder)
    #expect(terminal.shows("\u{1B}[21;9H"))
    terminal.type("1\r")
    #expect(terminal.shows("What happened?"))
    var notes = 0
    while !terminal.text.contains("NOT saved"), notes < 60 {
      terminal.type("\u{0E}\(String(repeating: "long ", count: 100))\r")
      while terminal.read(milliseconds: 300) > 0 {}
      notes += 1
    }
    #expect(terminal.shows("is full."))
    terminal.type("\u{0F}")
    while terminal.read(milliseconds: 300) > 0 {}
    terminal.type("\u{03}")
    #expect(terminal.wait() == 74)
    #expect(terminal.isAsShellWants)
    #expect(terminal.text.contains("Your last answer was NOT saved."))
    let shown = try answers(folder)
    #expect(shown.contains("contact: At a branch"))
    #expect(shown.contains("story: long"))
    let resumed = try Programs.run(["resume", "--answers", "a.db"], input: "It went on\n4\n\n", in: folder)
    #expect(resumed.status == 0)
  }

  @Test("Where the locale is not UTF-8, nothing but ASCII is sent, and the person is told why") func ascii()
    throws
  {
    let folder = try Programs.temporaryFolder()
    try
      "questionnaire: q\nlanguages: [de]\nitems:\n  - {choice: c, ask: \"Wie spät, „früh“?\", options: {a: \"Für 5 €\"}}\n"
      .write(to: folder.appendingPathComponent("q.yaml"), atomically: true, encoding: .utf8)
    let terminal = try PseudoTerminal()
    try terminal.start(
      "outsidein", ["interview", "q.yaml", "--dry-run"], in: folder, environment: ["LC_ALL": "C"])
    #expect(terminal.shows("Wie spat, \"fruh\"?"))
    #expect(terminal.shows("Fur 5 E"))
    terminal.type("\u{03}\u{03}")
    #expect(terminal.wait() == 3)
    let screen = terminal.text.components(separatedBy: "\u{1B}[?1049h").last ?? ""
    #expect(screen.utf8.prefix { $0 != 0 }.allSatisfy { $0 < 0x80 })
    #expect(terminal.text.contains("UTF-8"))
  }
}
