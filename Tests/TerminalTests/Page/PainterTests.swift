import Foundation
import Instruments
import Randomness
import Stories
import Terminal
import Testing

/// What is written makes a terminal show what is meant, whatever it showed before.
@Suite struct PainterTests {
  /// Where random sessions come from; `OUTSIDEIN_SEED` gives another one.
  private static let seed = UInt64(ProcessInfo.processInfo.environment["OUTSIDEIN_SEED"] ?? "") ?? 20_261_122

  /// How many random sessions; `OUTSIDEIN_SESSIONS` gives another number.
  static let sessionCount = Int(ProcessInfo.processInfo.environment["OUTSIDEIN_SESSIONS"] ?? "") ?? 9

  private static let sizes = [
    (80, 24), (60, 20), (40, 15), (132, 43), (20, 9), (9, 4), (3, 2), (1, 1), (0, 0),
  ]
  private static let keys: [Terminal.Key] =
    PageStory.keys(
      "<enter><enter><enter><up><down><left><right><home><end><pgup><pgdn><esc><back><delete><tab><backtab>")
    + PageStory.keys("<newline><f1><^D><^R><^X><^K><^N><^G><^T><^L><^O><^C><^U><^W> /?jk-.,13é界한🙂")
    + PageStory.keys("0123456789")
    + [
      .scalar("\u{301}"), .scalar("\u{200D}"), .scalar("\u{FE0F}"), .scalar("\u{202E}"), .scalar("ع"),
      .paste("two\nlines 👩‍👩‍👧 ☺\u{FE0F} \u{1B}[31m"), .paste(String(repeating: "long 長い ", count: 40)),
    ]

  @Test(
    "A session of random keys and sizes: the screen is the frame, and an event is a write at most",
    arguments: 0..<PainterTests.sessionCount)
  func sessions(_ number: Int) throws {
    let yamls = try Story.files.map(Story.file) + Instrument.all.map { try $0.yaml() } + [Scenes.everything]
    let questionnaire = try #require(Story.questionnaire(yamls[number % yamls.count]))
    var chance = KeyedRandom(seed: Self.seed, key: "session \(number)")
    var size = Self.sizes[chance.below(Self.sizes.count)]
    let language = questionnaire.languages[chance.below(questionnaire.languages.count)]
    func story() throws -> PageStory {
      try PageStory(
        questionnaire, columns: size.0, rows: size.1, language: language, isSelfCompleted: number % 3 == 0)
    }
    var page = try story()
    var emulator = Emulator(columns: max(1, size.0), rows: max(1, size.1))
    var seen = 0
    for step in 0..<150 {
      for bytes in page.writes[seen...] { emulator.take(bytes) }
      let differences = page.ending == nil ? emulator.differences(from: page.frame) : []
      try #require(
        differences.isEmpty, "seed \(Self.seed) session \(number) step \(step): \(differences.prefix(4))")
      try #require(page.writes.count - seen <= 1)
      seen = page.writes.count
      if page.ending != nil {
        page = try story()
        (emulator, seen) = (Emulator(columns: max(1, size.0), rows: max(1, size.1)), 0)
      } else if chance.below(40) == 0 {
        size = Self.sizes[chance.below(Self.sizes.count)]
        emulator = Emulator(columns: max(1, size.0), rows: max(1, size.1))
        try page.send(.resized(columns: size.0, rows: size.1))
      } else {
        try page.send(.keys([Self.keys[chance.below(Self.keys.count)]]))
      }
    }
  }

  @Test("Nothing is written where nothing has changed") func idle() throws {
    let questionnaire = try #require(Story.questionnaire(Scenes.everything))
    let page = try PageStory(questionnaire)
    try page.type("x")
    try page.type("<f1><esc>")
    let count = page.writes.count
    try page.type("xyzq")
    #expect(page.writes.count == count)
  }

  @Test("A painter that jumps over what it should write is found out") func oracle() {
    var frame = Frame(columns: 10, rows: 1)
    frame.put("abc", row: 0)
    var emulator = Emulator(columns: 10, rows: 1)
    emulator.take(Array("\u{1B}[2J\u{1B}[Hab".utf8))
    #expect(!emulator.differences(from: frame).isEmpty)
    emulator.take(Array("c\u{1B}[H".utf8))
    #expect(emulator.differences(from: frame).isEmpty)
    emulator.take(Array("\u{1B}]0;title\u{7}".utf8))
    #expect(!emulator.differences(from: frame).isEmpty)
  }

  @Test("Behind a cluster whose width terminals disagree about, the place is named anew") func anchors() {
    var frame = Frame(columns: 20, rows: 1)
    frame.put("a 👩‍🚀 b", row: 0)
    var painter = Painter()
    #expect(
      String(decoding: painter.paint(frame), as: UTF8.self)
        == "\u{1B}[m\u{1B}[2J\u{1B}[1Ha 👩‍🚀\u{1B}[1;5H b\u{1B}[1H")
  }

  @Test("Right-to-left text is written row by row, in logical order") func rightToLeft() {
    var frame = Frame(columns: 20, rows: 1)
    frame.put("1  نعم", row: 0)
    var painter = Painter()
    _ = painter.paint(frame)
    frame.put("2", row: 0)
    #expect(String(decoding: painter.paint(frame), as: UTF8.self) == "\u{1B}[1H2  نعم\u{1B}[K\u{1B}[1H")
  }

  @Test("Where there is no UTF-8, letters lose their marks, and nothing moves") func ascii() {
    var frame = Frame(columns: 30, rows: 1)
    frame.put("Zażółć “é” – 待ち łąka", row: 0)
    var painter = Painter(.ascii)
    #expect(
      String(decoding: painter.paint(frame), as: UTF8.self)
        == "\u{1B}[m\u{1B}[2J\u{1B}[1HZazolc \"e\" - ???? laka\u{1B}[1H")
  }
}
