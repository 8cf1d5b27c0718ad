import Stories
import Testing
import Texts

/// Places, widths, clean text, near names.
@Suite struct TextTests {
  @Test("Lines end at LF, CRLF and CR; columns are Unicode scalars") func positions() {
    let text = SourceText(name: "t", "a\nbé\r\nc\rd👍e\n")
    let places = [0, 1, 2, 3, 5, 7, 8, 9, 10, 14, 15, 16, 99].map { offset in
      let place = text.position(of: offset)
      return "\(place.line):\(place.column)"
    }
    #expect(
      places == ["1:1", "1:2", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2", "4:3", "4:4", "5:1", "5:1"])
    #expect(text.lineCount == 5)
    #expect((1...5).map { text[text.lineRange($0)] } == ["a", "bé", "c", "d👍e", ""])
  }

  @Test("A byte-order mark takes no column") func mark() {
    let text = SourceText(name: "t", bytes: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(text.position(of: 3) == SourcePosition(line: 1, column: 1))
    #expect(text[text.lineRange(1)] == "a")
  }

  @Test(
    "A text takes the columns that a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한", 2), ("👍", 2), ("👩‍🚀", 2),
      ("\u{200B}", 0), ("ﾊ", 1), ("☺\u{FE0F}", 2),
      ("ＡＢ", 4),
    ])
  func widths(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test(
    "What is looked for is found without its capitals and marks",
    arguments: [
      ("Łódź", "lodz"), ("Köln", "KOLN"), ("Genève", "geneve"), ("Straße", "STRASSE"), ("Tromsø", "tromso"),
      ("Zu\u{308}rich", "zür"), ("Ærø", "aero"), ("İzmir", "izmir"), ("ＡＢＣ", "bc"), ("Ελλάδα", "ελλαδα"),
      ("l’hôtel", "l'hotel"), ("支店", "店"), ("Town 009", "town 00"), ("abc", ""),
    ])
  func folding(_ text: String, _ part: String) {
    #expect(text.finds(part))
    #expect(!text.finds("\(part)q"))
  }

  @Test("What a terminal would obey is shown as a sign instead") func clean() {
    #expect(CleanText.forTerminal("a\u{1B}[31mb\u{9B}0m\u{7}") == "a\u{FFFD}[31mb\u{FFFD}0m\u{FFFD}")
    #expect(CleanText.forTerminal("a\nb\tc\r\u{202E}d") == "a b c \u{FFFD}d")
    #expect(CleanText.forTerminal("a\nb", lines: true) == "a\nb")
    #expect(CleanText.forTerminal("àé日本 👍") == "àé日本 👍")
  }

  @Test(
    "A slip of the fingers finds the name that was meant",
    arguments: [
      ("choise", "choice"), ("optoins", "options"), ("scales", nil), ("opne", "open"), ("x", nil),
      ("ratings", "rating"), ("Choice", "choice"),
    ])
  func near(_ typed: String, _ meant: String?) {
    #expect(NearNames.nearest(to: typed, in: ["choice", "options", "open", "rating"]) == meant)
  }
}
