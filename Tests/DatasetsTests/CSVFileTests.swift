import Datasets
import Testing

/// Anybody's CSV, read.
@Suite struct CSVFileTests {
  private func table(
    _ text: String, numbers: [String] = ["a", "b"], categories: [String] = [], declared: MissingCodes = []
  ) throws -> DataTable {
    try CSVFile(name: "data.csv", bytes: Array(text.utf8)).table(
      numbers: numbers, categories: categories, declared: declared)
  }

  /// The columns of numbers as text, `-` where there is none.
  private func columns(_ table: DataTable) -> [String] {
    table.numbers.map { column in
      column.values.map { $0.isNaN ? "-" : "\($0)" }.joined(separator: " ")
    }
  }

  private func problem(_ text: String, numbers: [String] = ["a", "b"], declared: MissingCodes = []) -> String
  {
    problem(bytes: Array(text.utf8), numbers: numbers, declared: declared)
  }

  private func problem(bytes: [UInt8], numbers: [String], declared: MissingCodes = []) -> String {
    do {
      _ = try CSVFile(name: "data.csv", bytes: bytes).table(
        numbers: numbers, categories: ["c"].filter { _ in numbers.contains("c") }, declared: declared)
      return "no problem"
    } catch {
      return error.message
    }
  }

  @Test(
    "Delimiters, line ends and marks as programs write them",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4", "a;b\n1;2\n3;4\n", "a\tb\n1\t2\n3\t4\n",
      "a|b\n1|2\n3|4", "\u{FEFF}a,b\n1,2\n3,4\n", "sep=;\r\na;b\r\n1;2\r\n3;4\r\n",
      "\"a\",\"b\"\n\"1\",\"2\"\n3 , 4\n",
      "a,b\n\n1,2\n\n3,4\n\n", "b,x,a\n2,\"no, not this\",1\n4,\"two\nlines, \"\"quoted\"\"\",3\n",
    ])
  func dialects(_ text: String) throws {
    #expect(try columns(table(text)) == ["1.0 3.0", "2.0 4.0"])
  }

  @Test("UTF-16, as Excel writes Unicode text") func utf16() throws {
    for isLittle in [true, false] {
      let units = "\u{FEFF}a\tb\r\n1\t2\r\n3\t4\r\n".utf16
      let bytes = units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
        return isLittle ? [low, high] : [high, low]
      }
      let table = try CSVFile(name: "x", bytes: bytes).table(numbers: ["a", "b"], categories: [])
      #expect(columns(table) == ["1.0 3.0", "2.0 4.0"])
    }
  }

  @Test("Numbers as people write them; a comma within a number where semicolons stand between fields")
  func numbers() throws {
    #expect(
      try columns(table("a,b\n-1.5,+2\n1e3,007\n.5,\"12\"\n")) == ["-1.5 1000.0 0.5", "2.0 7.0 12.0"])
    #expect(try columns(table("a;b\n3,5;1.25\n-0,75;2\n")) == ["3.5 -0.75", "1.25 2.0"])
  }

  @Test("Where it is not sure that a comma is a decimal one, it is refused") func commas() {
    #expect(
      problem("a\tb\n1,5\t2\n1,234\t3\n").hasPrefix("data.csv:3:1: Expected a number in the column `a`,"))
    #expect(problem("a;b\n1,234;2\n") == "no problem")
  }

  @Test("Declared codes are answers, not weights") func undeclared() throws {
    let file = try CSVFile(name: "x", bytes: Array("a,w\n2,2\n1,1\n".utf8))
    let table = try file.table(numbers: ["a", "w"], categories: [], declared: [2], undeclared: "w")
    #expect(columns(table) == ["- 1.0", "2.0 1.0"])
  }

  @Test("What is missing: our words, what other programs write, and declared codes, each counted")
  func missing()
    throws
  {
    let found = try table(
      "a,b\n,dk\nNA,<refused>\n-99,not_reached\n.,99\nNaN,5\n", declared: [-99, 99])
    #expect(columns(found) == ["- - - - -", "- - - - 5.0"])
    #expect(found.numbers[0].gaps == [.empty: 4, .declared(-99): 1])
    #expect(
      found.numbers[1].gaps == [
        .missing(.dk): 1, .missing(.refused): 1, .missing(.notReached): 1, .declared(99): 1,
      ])
  }

  @Test("Categories keep their words; missing ones have none") func categories() throws {
    let found = try table("a,b,c\n1,2,north\n3,4,\n5,6,\"so, uth\"\n7,8,north\n9,1,<dk>\n", categories: ["c"])
    #expect(found.categories[0].words == ["north", "so, uth"])
    #expect(found.categories[0].places == [0, nil, 1, 0, nil])
  }

  @Test("Rows are left out that a filter does not take") func filters() throws {
    let file = try CSVFile(name: "x", bytes: Array("a,b,wave\n1,2,w1\n3,4,w2\n".utf8))
    let table = try file.table(
      numbers: ["a", "b"], categories: [], filters: [RowFilter("wave", is: "w2")])
    #expect(columns(table) == ["3.0", "4.0"] && table.rows == 1)
  }

  @Test(
    "What is wrong is told with its place, and never with what stands there",
    arguments: [
      (
        "a,b\n1,2\n3,secret\n",
        """
        data.csv:3:3: Expected a number in the column `b`, found something else. Export codes, not labels. Leave \
        missing answers empty, or write dk, na, refused, skipped or not_reached.
        """
      ),
      (
        "a,b\n\"1\n\",2\n",
        """
        data.csv:2:1: Expected a number in the column `a`, found something else. Export codes, not labels. Leave \
        missing answers empty, or write dk, na, refused, skipped or not_reached.
        """
      ),
      (
        "a,b\n1,2,3\n",
        "data.csv:2:1: This line has 3 fields, but the first line has 2. If a field contains the delimiter “,”, put it in quotes."
      ),
      (
        "a\tb\n1\n",
        "data.csv:2:1: This line has 1 field, but the first line has 2. Give every line as many fields as the first; leave missing values empty."
      ),
      (
        "a,b\n1,\"2\n3,4\n",
        "data.csv:2:3: This quote is never closed. Add the closing quote at the end of the field."
      ),
      (
        "a,b\n1,\"2\"3\n",
        "data.csv:2:6: There is text after a closing quote. To write a quote within a field, double it."
      ),
      ("", "data.csv: The file is empty. Its first line must name the columns."),
      ("a,beta\n1,2\n", "data.csv: There is no column `b`. The file has: a, beta."),
      ("a,B\n1,2\n", "data.csv: There is no column `b`. Did you mean `B`?"),
      ("a,b,b\n1,2,3\n", "data.csv: 2 columns have the name `b`. Give each column its own name."),
      (
        "a,b\n0x10,2\n",
        "data.csv:2:1: Expected a number in the column `a`, found something else. Export codes, not labels. Leave missing answers empty, or write dk, na, refused, skipped or not_reached."
      ),
      (
        "a,b\ninf,2\n",
        "data.csv:2:1: Expected a number in the column `a`, found something else. Export codes, not labels. Leave missing answers empty, or write dk, na, refused, skipped or not_reached."
      ),
    ])
  func problems(_ text: String, _ message: String) { #expect(problem(text) == message) }

  @Test("Bytes that are no UTF-8 are told where they are looked at") func encoding() {
    #expect(
      problem(bytes: Array("a,c\n1,".utf8) + [0xE9, 0x0A], numbers: ["a", "c"])
        == "data.csv:2:3: Expected a number in the column `c`, found something else. Export codes, not labels. Leave missing answers empty, or write dk, na, refused, skipped or not_reached."
    )
    #expect(
      problem(bytes: [0xE9] + Array(",a\n1,2\n".utf8), numbers: ["a"])
        == "data.csv:1:1: This field is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).")
  }

  @Test("Whatever is written with quotes is read as it was, seed 20261122") func roundTrip() throws {
    var state: UInt64 = 20_261_122
    func below(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let pieces = ["a", "ü", ",", ";", "\"", "\n", "\r\n", " ", "\t", "1", "東"]
    for round in 0..<300 {
      let words = (0..<6).map { _ in "x" + (0..<below(8)).map { _ in pieces[below(11)] }.joined() + "x" }
      let text =
        "k,word\n"
        + words.map { "1,\"\($0.replacing("\"", with: "\"\""))\"" }.joined(
          separator: round % 2 == 0 ? "\n" : "\r\n")
      let found = try CSVFile(name: "x", bytes: Array(text.utf8)).table(numbers: ["k"], categories: ["word"])
      #expect(found.categories[0].places.compactMap { $0 }.map { found.categories[0].words[$0] } == words)
    }
  }
}
