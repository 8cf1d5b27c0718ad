import Instruments
import Testing
import Words

@testable import Interviews
@testable import Terminal

/// The parts of a page by themselves: windows, pages, fields, and texts that are cut.
@Suite struct PartTests {
  private let words = Words.of("en")

  private func window(_ texts: [String], _ active: Range<Int>, _ space: Int) -> [String] {
    let rows = texts.map { Row($0, isContinued: $0.hasSuffix("'")) }
    return ListWindow(rows, active: active, space: space, words.page).rows.map(\.text)
  }

  private static let ten = (0..<10).map { "r\($0)" }

  @Test(
    "A window on a list shows the active entry, and tells how many are above and below",
    arguments: [
      (0..<1, 10, ten), (0..<1, 11, ten), (0..<1, 4, ["r0", "r1", "r2", "    ... 7 more below"]),
      (2..<3, 4, ["r0", "r1", "r2", "    ... 7 more below"]),
      (3..<4, 4, ["    ... 2 more above", "r2", "r3", "    ... 6 more below"]),
      (7..<8, 4, ["    ... 6 more above", "r6", "r7", "    ... 2 more below"]),
      (8..<9, 4, ["    ... 7 more above", "r7", "r8", "r9"]),
      (9..<10, 4, ["    ... 7 more above", "r7", "r8", "r9"]),
      (5..<6, 3, ["    ... 5 more above", "r5", "    ... 4 more below"]), (5..<6, 2, ["r4", "r5"]),
      (0..<1, 2, ["r0", "r1"]),
      (9..<10, 2, ["r8", "r9"]), (5..<6, 1, ["r5"]), (5..<6, 0, ["r5"]), (5..<6, -3, ["r5"]),
    ] as [(Range<Int>, Int, [String])])
  func windows(_ active: Range<Int>, _ space: Int, _ expected: [String]) {
    #expect(window(Self.ten, active, space) == expected)
  }

  @Test("An entry of several rows is counted once, and not begun in its middle") func entries() {
    let rows = ["a", "a'", "b", "c", "c'", "c'", "d"]
    #expect(window(rows, 3..<6, 5) == ["    ... 2 more above", "c", "c'", "c'", "d"])
    #expect(window(rows, 2..<3, 4) == ["a", "a'", "b", "    ... 2 more below"])
    #expect(window(rows, 0..<2, 5) == ["a", "a'", "b", "    ... 2 more below"])
    #expect(
      window(["a", "b", "b'", "b'", "b'", "b'"], 1..<6, 3) == ["    ... 1 more above", "b", "    ..."])
    #expect(window(["a"], 0..<1, 0) == ["a"] && window([], 0..<1, 3) == [])
  }

  private func layout(_ columns: Int, _ rows: Int) -> PageLayout {
    PageLayout(columns: columns, rows: rows, words: words.page)
  }

  @Test(
    "The rows between head and foot",
    arguments: [
      (80, 24, 18, 21), (80, 8, 2, 5), (80, 7, 5, 5), (80, 4, 2, 2), (80, 3, 2, 1), (80, 2, 1, 0),
      (80, 1, 1, 0), (59, 12, 5, 8),
      (60, 12, 6, 9), (59, 11, 5, 8),
    ])
  func rooms(_ columns: Int, _ rows: Int, _ room: Int, _ messageRow: Int) {
    #expect(layout(columns, rows).room == room && layout(columns, rows).messageRow == messageRow)
  }

  @Test(
    "A long wording is cut into pages, at blank rows where they are in the second half",
    arguments: [
      ("a b c d e f", 2, ["a b c", "d e", "f"]), ("a b _ d e f", 2, ["a b", "d e", "f"]),
      ("a _ c d e f", 2, ["a _ c", "d e", "f"]),
      ("a b", 2, ["a b"]), ("a b c", 2, ["a b", "c"]), ("a b c", 1, ["a b c"]), ("a b c d", 0, ["a b c d"]),
      ("a b c d", 9, ["a b c", "d"]),
      ("a b c _ e", 9, ["a b c", "e"]), ("a b", 9, ["a", "b"]),
    ])
  func pages(_ rows: String, _ below: Int, _ expected: [String]) {
    let reading = rows.split(separator: " ").map { Row($0 == "_" ? "" : String($0)) }
    let pages = layout(80, 10).pages(reading, below: below)
    #expect(pages.map { $0.map { $0.text.isEmpty ? "_" : $0.text }.joined(separator: " ") } == expected)
  }

  @Test("A text that is too wide ends in two dots, if there is room for them") func cut() {
    let cut = [6, 5, 3, 2, 1, 0].map { PageLayout.cut("abcdef", $0) }
    #expect(cut == ["abcdef", "abc..", "a..", "..", "", ""])
    #expect(PageLayout.cut("待ち時間", 7) == "待ち.." && PageLayout.cut("待ち時間", 8) == "待ち時間")
    func rows(_ texts: [String], _ most: Int) -> [String] {
      PageDriver.cut(texts.map { Row($0) }, to: most, columns: 10).map(\.text)
    }
    #expect(
      rows(["abcdefghij", "klm"], 1) == ["abcdefg .."] && rows(["abcde. xyz", "klm"], 1) == ["abcde .."])
    #expect(rows(["abc..", "klm"], 1) == ["abc .."] && rows(["a", "b. ", "c"], 2) == ["a", "b .."])
    #expect(rows(["a", "b"], 2) == ["a", "b"] && rows(["a", "b"], 0) == ["a", "b"])
  }

  @Test("A field shows as much before the cursor as there is room for, and what follows") func fieldRow() {
    func row(_ text: String, _ cursor: Int, _ width: Int) -> String {
      var field = TextField(text)
      field.move(to: cursor)
      let row = field.row("> ", width: width)
      return "\(row.text)|\(row.cursor ?? -1)"
    }
    #expect(
      row("abcdef", 6, 6) == "> def|5" && row("abcdef", 6, 9) == "> abcdef|8"
        && row("abcdef", 6, 8) == "> bcdef|7")
    #expect(
      row("abcdef", 3, 6) == "> abcdef|5" && row("abcdef", 0, 6) == "> abc|2" && row("待ち時間", 4, 8) == "> 時間|6"
    )
    #expect(row("a\nb", 3, 9) == "> a b|5" && row("a\nb", 0, 9) == "> a b|2" && row("abc", 3, 2) == "> c|3")
    #expect(row("abc", 99, 9) == "> abc|5" && row("abc", -1, 9) == "> abc|2")
  }

  @Test("Rows of a text know their cursor, and the places above and below") func textRows() {
    func rows(_ text: String, _ cursor: Int, _ width: Int) -> TextRows {
      var field = TextField(text)
      field.move(to: cursor)
      return TextRows(field, width: width)
    }
    let two = rows("abc def", 7, 5)
    #expect(
      two.rows.map(\.text) == ["abc", "def"] && two.current == 1 && two.rows.map(\.cursor) == [nil, 3])
    #expect(two.place(above: 1) == 3 && two.place(above: -1) == nil && two.place(above: 0) == 7)
    #expect(rows("abc def", 3, 5).current == 0 && rows("abc def", 4, 5).current == 1)
    #expect(rows("abc def", 1, 5).place(above: -1) == 5)
    #expect(rows("ab  ", 4, 6).rows.map(\.cursor) == [4] && rows("ab   ", 5, 5).rows.map(\.cursor) == [4])
    let lines = rows("a\n\nbc", 2, 9)
    #expect(lines.current == 1 && lines.rows.map(\.text) == ["a", "", "bc"] && lines.rows[1].cursor == 0)
    #expect(lines.place(above: 1) == 0 && lines.place(above: -1) == 3)
  }

  @Test("A question with its answer is shortened so that both can be read") func review() {
    let asked = "How satisfied are you with the bank in general, all things considered?"
    func short(_ question: String, _ answer: String?, rounds: [String] = [], rows: Int = 1) -> String {
      let line = ReviewScreen.Line(
        address: Address("q", []), question: question, rounds: rounds,
        answer: answer.map { .given(.text($0)) },
        text: answer ?? "")
      return ReviewText(words: words, width: 40).short(line, rows: rows)
    }
    #expect(
      short("Why?", "8") == "Why? 8" && short("Why", "8") == "Why: 8"
        && short("Why?", nil) == "Why? (still open)")
    #expect(short("", "8") == " 8" && short("Why?", "a\nb") == "Why? a b")
    #expect(short("Why?", "8", rounds: ["Bathroom", "Day"]) == "Why? - Bathroom - Day: 8")
    #expect(short(asked, "8") == "How satisfied are you with the bank..: 8")
    #expect(short(asked, "8", rounds: ["Bathroom"]) == "How satisfied are you wi.. - Bathroom: 8")
    let long = String(repeating: "x", count: 60)
    #expect(short(asked, long) == "How satisfied are ..: xxxxxxxxxxxxxxxx..")
    #expect(
      short(asked, long, rows: 2) == "How satisfied are ..: " + String(repeating: "x", count: 56) + "..")
    #expect(
      short(asked, "8", rounds: ["A very long name of a room that is wide"])
        == "How satisf.. - A very long name of ..: 8")
    #expect(short(asked, nil) == "How satisfied are you wi..: (still open)")
  }
}
