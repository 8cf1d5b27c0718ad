import Foundation
import Instruments
import Stories
import Terminal

/// The page: what a key costs in time, bytes and writes, on 80 columns and 24 rows, with a questionnaire of a hundred
/// questions; and the same question asked by other programs, where they are installed.
enum PageBenchmarks {
  /// Fifty choices and ten grids of five rows.
  private static let yaml =
    "questionnaire: hundred\nlists:\n  rows: {a: \"Waiting time\", b: Fees, c: \"Quality of advice\", d: \"The mobile app\", e: Opening hours}\nitems:\n"
    + (1...10).map { part in
      (1...5).map { number in
        "  - {choice: c\(part)_\(number), ask: \"How satisfied are you with part \(part), number \(number)?\", options: {a: \"Very satisfied\", b: \"Fairly satisfied\", c: \"Neither satisfied nor dissatisfied\", d: \"Fairly dissatisfied\", e: \"Very dissatisfied\"}}\n"
      }.joined()
        + "  - {rating: g\(part), ask: \"How important is {option} to you?\", each: rows, scale: standard.importance10}\n"
    }.joined()

  static func run(_ folder: URL) throws {
    guard let questionnaire = Story.questionnaire(yaml) else { return print(Story.report(yaml)) }
    print("\nthe page: a hundred questions, 80 x 24")
    try keys(questionnaire)
    try program(folder)
    try peers(folder)
  }

  /// The costs of each kind of key, over the whole interview.
  private static func keys(_ questionnaire: Questionnaire) throws {
    var seconds: [Double] = []
    var bytes: [String: [Int]] = [:]
    var mostWrites = 0
    for _ in 0..<5 {
      let page = try PageStory(questionnaire)
      func press(_ key: String, _ kind: String) throws {
        let before = page.writes.count
        let taken = try Stopwatch.once { try page.type(key) }
        seconds.append(taken.wall)
        mostWrites = max(mostWrites, page.writes.count - before)
        bytes[kind, default: []].append(page.writes[before...].map(\.count).reduce(0, +))
      }
      while !page.screen.contains("Finish the interview") {
        let isGrid = page.screen.contains("answered")
        try press("3", isGrid ? "a key on a grid" : "a key on a choice")
        try press(isGrid ? "<right>" : "<down>", isGrid ? "an arrow on a grid" : "an arrow on a choice")
        try press("<enter>", "the next question")
      }
    }
    seconds.sort()
    report(
      "from key to last byte", "p50 \(seconds[seconds.count / 2].seconds)",
      "p99 \(seconds[seconds.count * 99 / 100].seconds), at most \(seconds[seconds.count - 1].seconds); \(seconds.count) keys, nothing stored; budget p99 2 ms"
    )
    for (kind, counts) in bytes.sorted(by: { $0.key < $1.key }) {
      let budget = kind == "the next question" ? 1600 : 120
      report(
        kind, "\(counts.reduce(0, +) / counts.count) bytes", "at most \(counts.max() ?? 0); budget \(budget)")
    }
    report("writes an event", "at most \(mostWrites)", "budget 1")
  }

  /// The program on a terminal: how soon it shows something, how much it holds, and that it is silent when idle.
  private static func program(_ folder: URL) throws {
    try yaml.write(to: folder.appendingPathComponent("hundred.yaml"), atomically: true, encoding: .utf8)
    var starts: [Double] = []
    for _ in 0..<9 {
      let terminal = try PseudoTerminal()
      let began = Date()
      try terminal.start("outsidein", ["interview", "hundred.yaml", "--dry-run"], in: folder)
      terminal.shows("Very dissatisfied")
      starts.append(Date().timeIntervalSince(began))
      terminal.type("\u{3}\u{3}")
      _ = terminal.wait()
    }
    report("first frame after start", starts.sorted()[4].seconds, "median of 9; budget 50 ms")
    let terminal = try PseudoTerminal()
    try terminal.start("outsidein", ["interview", "hundred.yaml", "--answers", "page.db"], in: folder)
    terminal.shows("Very dissatisfied")
    while terminal.read(milliseconds: 200) > 0 {}
    var latencies: [Double] = []
    for number in 0..<60 {
      terminal.type(number % 2 == 0 ? "3" : "\r")
      let began = Date()
      terminal.read(milliseconds: 2000)
      latencies.append(Date().timeIntervalSince(began))
      while terminal.read(milliseconds: 20) > 0 {}
    }
    let digits = stride(from: 0, to: 60, by: 2).map { latencies[$0] }.sorted()
    let enters = stride(from: 1, to: 60, by: 2).map { latencies[$0] }.sorted()
    report(
      "through a terminal device", digits[15].seconds,
      "a digit, median; \(enters[15].seconds) an answer with its sync")
    report("idle for two seconds", "\(terminal.read(milliseconds: 2000)) bytes", "budget 0")
    if let status = try? String(contentsOfFile: "/proc/\(terminal.pid)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let size = Double(line.filter(\.isNumber))
    {
      report("peak memory", String(format: "%.0f MB", size / 1024), "budget 40 MB")
    }
    terminal.type("\u{3}\u{3}")
    _ = terminal.wait()
  }

  // MARK: peers

  /// Five labelled answers asked by other programs: bytes to the first screen, and bytes an arrow.
  private static func peers(_ folder: URL) throws {
    let labels = [
      "Very satisfied", "Fairly satisfied", "Neither satisfied nor dissatisfied", "Fairly dissatisfied",
      "Very dissatisfied",
    ]
    let question = "How satisfied are you with the bank you use most?"
    let menu = labels.enumerated().flatMap { ["\($0 + 1)", $1] }
    let python = "import questionary; questionary.select('\(question)', choices=\(labels)).ask()"
      .replacing("\"", with: "'")
    let ours =
      "questionnaire: one\nitems:\n  - {choice: c, ask: \"\(question)\", options: {a: \"\(labels[0])\", b: \"\(labels[1])\", c: \"\(labels[2])\", d: \"\(labels[3])\", e: \"\(labels[4])\"}}\n"
    try ours.write(to: folder.appendingPathComponent("one.yaml"), atomically: true, encoding: .utf8)
    let interpreter = ProcessInfo.processInfo.environment["OUTSIDEIN_PYTHON"] ?? "/usr/bin/python3"
    try peer("outsidein", "outsidein", ["interview", "one.yaml", "--dry-run"], folder)
    try peer("dialog", "/usr/bin/dialog", ["--menu", question, "15", "60", "5"] + menu, folder)
    try peer("whiptail", "/usr/bin/whiptail", ["--menu", question, "15", "60", "5"] + menu, folder)
    try peer("questionary", interpreter, ["-c", python], folder)
  }

  private static func peer(_ name: String, _ program: String, _ arguments: [String], _ folder: URL) throws {
    guard !program.hasPrefix("/") || FileManager.default.isExecutableFile(atPath: program) else {
      return report(name, "not installed", "")
    }
    let terminal = try PseudoTerminal()
    let began = Date()
    try terminal.start(program, arguments, in: folder)
    guard terminal.shows("dissatisfied") else { return report(name, "not installed, or does not run", "") }
    let first = Date().timeIntervalSince(began)
    while terminal.read(milliseconds: 300) > 0 {}
    let screen = terminal.shown.count
    var arrows: [(bytes: Int, seconds: Double)] = []
    for _ in 0..<4 {
      // As a terminal sends it to who has asked for the keypad, as curses does.
      terminal.type("\u{1B}OB")
      let began = Date()
      var (count, seconds) = (0, 0.0)
      // Until nothing comes any more; what was written last counts.
      while case let more = terminal.read(milliseconds: count == 0 ? 2000 : 100), more > 0 {
        count += more
        seconds = Date().timeIntervalSince(began)
      }
      arrows.append((count, seconds))
    }
    let bytes = arrows.map(\.bytes).reduce(0, +) / arrows.count
    report(
      name, "\(bytes) bytes an arrow",
      "\(arrows.map(\.seconds).sorted()[2].seconds) to its last byte; first screen \(screen) bytes, \(first.seconds)"
    )
  }
}
