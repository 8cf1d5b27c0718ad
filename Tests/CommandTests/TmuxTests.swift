import Foundation
import Instruments
import Stories
import Terminal
import Testing

/// Where tmux is, if it is installed.
private enum Tmux {
  static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// The program in tmux, where it is installed: a terminal emulator that others wrote shows what we mean, and a shell
/// stops the program and lets it go on.
@Suite struct TmuxTests {
  private static let yaml = """
    questionnaire: visit
    languages: [ja, pl]
    items:
      - choice: contact
        ask: {ja: "最近、どのように当社にご連絡されましたか？", pl: "Jak ostatnio się Państwo kontaktowali?"}
        options:
          branch: {ja: "支店で", pl: "W oddziale"}
          phone: {ja: "電話で（応答がなかった場合も含む）", pl: "Telefonicznie, także bez odpowiedzi"}
      - open: story
        ask: {ja: "何が起こりましたか？", pl: "Co się stało?"}
        lines: 5
      - rating: overall
        ask: {ja: "全体として{option}は？", pl: "Ogólnie: {option}?"}
        each: {fees: {ja: "手数料", pl: "Opłaty"}, app: {ja: "アプリ", pl: "Aplikacja"}}
        scale: standard.importance10
    """

  /// A tmux server of its own, with a shell in it.
  private final class Session {
    let folder: URL
    private let name = "outsidein-\(UUID().uuidString.prefix(8))"
    /// What the server shows its window on.
    private let terminal: PseudoTerminal

    init(columns: Int, rows: Int) throws {
      folder = try Programs.temporaryFolder()
      try yaml.write(to: folder.appendingPathComponent("visit.yaml"), atomically: true, encoding: .utf8)
      terminal = try PseudoTerminal(columns: columns, rows: rows)
      try terminal.start(
        try #require(Tmux.path),
        [
          "-L", name, "-f", "/dev/null", "new-session", "env PS1='shell: ' sh -i", ";", "set", "-g", "status",
          "off",
        ],
        in: folder)
      terminal.shows("shell: ")
    }

    deinit { _ = try? ask(["kill-server"]) }

    @discardableResult
    func ask(_ arguments: [String]) throws -> String {
      while terminal.read(milliseconds: 0) > 0 {}
      return try Programs.run(
        ["-L", name] + arguments, in: folder, environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm"],
        program: try #require(Tmux.path)
      ).output
    }

    func type(_ keys: String...) throws { try ask(["send-keys"] + keys) }

    /// The screen as tmux shows it, when it shows a text; and the place of the cursor.
    func screen(with text: String) throws -> String {
      let end = Date(timeIntervalSinceNow: 15)
      var screen = ""
      repeat {
        screen = try ask(["capture-pane", "-p"])
      } while !screen.contains(text) && Date() < end
      var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while lines.last?.isEmpty == true { lines.removeLast() }
      let cursor = try ask(["display", "-p", "#{cursor_y} #{cursor_x}"]).split(whereSeparator: \.isWhitespace)
        .compactMap { Int($0) }.map { "\($0 + 1)" }
      return (lines + ["(\(cursor.joined(separator: ",")))"]).joined(separator: "\n")
    }
  }

  /// A screen without its head, which names an interview.
  private func body(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
  }

  @Test(
    "tmux shows the frames that we mean", .enabled(if: Tmux.path != nil),
    arguments: [("ja", 80, 24), ("pl", 60, 20), ("ja", 40, 15)])
  func frames(_ language: String, _ columns: Int, _ rows: Int) throws {
    let session = try Session(columns: columns, rows: rows)
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let page = try PageStory(questionnaire, columns: columns, rows: rows, language: language)
    try session.type(
      "\(Programs.path("outsidein")) interview visit.yaml --dry-run --language \(language)", "Enter")
    let first = try session.screen(with: "2  ")
    #expect(body(first) == body(page.screen), "\(first)\n\(page.screen)")
    try session.type("2")
    try page.type("2")
    #expect(try body(session.screen(with: "-> 2")) == body(page.screen))
    try session.type("Enter")
    try session.type("-l", "待ち時間が長い e\u{301} x.")
    try page.type("<enter>待ち時間が長い e\u{301} x.")
    #expect(try body(session.screen(with: "x.")) == body(page.screen))
    // What comes together with an Enter at a text is text.
    try session.type("Enter")
    try page.type("<enter>")
    _ = try session.screen(with: page.frame.lines[2])
    try session.type("8", "Enter", "7")
    try page.type("8<enter>7")
    let mark = columns < 60 ? "7" : "[7]"
    #expect(try body(session.screen(with: mark)) == body(page.screen))
    try session.type("C-c")
    try page.type("<^C>")
    #expect(try body(session.screen(with: "Esc")) == body(page.screen))
    try session.type("C-c")
    #expect(try session.screen(with: "shell:").contains("shell:"))
  }

  @Test("A shell stops it, and lets it go on where it was", .enabled(if: Tmux.path != nil)) func suspended()
    throws
  {
    let session = try Session(columns: 80, rows: 24)
    try session.type("\(Programs.path("outsidein")) interview visit.yaml --dry-run --language pl", "Enter")
    _ = try session.screen(with: "2  Telefonicznie")
    try session.type("2")
    let before = try session.screen(with: "-> 2")
    try session.type("C-z")
    #expect(try session.screen(with: "Stopped").contains("shell: "))
    try session.type("stty -a | grep -c ' echo '", "Enter")
    _ = try session.screen(with: "\n1\n")
    try session.type("fg", "Enter")
    #expect(try session.screen(with: "-> 2") == before)
    try session.type("Enter")
    #expect(try session.screen(with: "Co się stało?").contains("Co się stało?"))
    try session.ask(["resize-window", "-x", "50", "-y", "15"])
    try session.type("-l", "powoli")
    #expect(try session.screen(with: "powoli").contains(String(repeating: "-", count: 50) + "\n"))
    try session.type("C-c", "C-c")
    _ = try session.screen(with: "shell:")
  }
}
