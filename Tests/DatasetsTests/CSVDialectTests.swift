import Datasets
import Testing

/// How the beginning of a file tells its encoding, its delimiter and its columns.
@Suite struct CSVDialectTests {
  /// The delimiter and the names of the columns.
  private func told(_ bytes: [UInt8]) throws -> String {
    let file = try CSVFile(name: "x", bytes: bytes)
    return "\(file.delimiter) " + file.header.joined(separator: "/")
  }

  @Test(
    "What occurs most often outside of quotes in the header stands between fields; among equals the comma does",
    arguments: [
      ("a,b;c;d", "; a,b/c/d"), ("a,b;c", ", a/b;c"), ("a\tb,c\td", "\t a/b,c/d"),
      ("\"a;b;c\",d", ", a;b;c/d"), ("a", ", a"),
      ("a b", ", a b"), ("a|b", "| a/b"), ("\n\na;b\n1,2,3,4\n", "; a/b"), ("a\n1;2;3\n", "; a"),
      ("\r\na,b\r\n", ", a/b"),
      ("\"a\nb;c\";d\n", "; a\nb;c/d"), (" a , b\t", ", a/b"), ("\" a \",b", ",  a /b"),
      ("\"a\"\"b\",c", ", a\"b/c"),
    ])
  func delimiters(_ text: String, _ told: String) throws { #expect(try self.told(Array(text.utf8)) == told) }

  @Test(
    "A first line of `sep=` and one character declares it; any other is a header",
    arguments: [
      ("sep=;\na,b;c\n", "; a,b/c"), ("sep=,\r\na;b;c\n", ", a;b;c"), ("sep=|\ra|b", "| a/b"),
      ("sep=;;\na\n", "; sep=//"),
      ("sep=\na,b\n", ", sep="), ("sop=;\na\n", "; sop=/"), ("\u{FEFF}sep=\t\na\tb\n", "\t a/b"),
    ])
  func declared(_ text: String, _ told: String) throws { #expect(try self.told(Array(text.utf8)) == told) }

  @Test("UTF-16 of either order, with a byte too many at its end") func utf16() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0xFC, 0]
    let big: [UInt8] = [0xFE, 0xFF, 0, 0x61, 0, 0x2C, 0, 0xFC]
    for bytes in [little, little + [0x0A], big, big + [0]] { #expect(try told(bytes) == ", a/ü") }
    // 東 is U+6771: both of its bytes count.
    #expect(try told([0xFF, 0xFE, 0x71, 0x67]) == ", 東" && told([0xFE, 0xFF, 0x67, 0x71]) == ", 東")
    #expect(throws: CSVProblem.self) { try told([0xFF, 0x61]) }
  }

  @Test(
    "A file of nothing but line ends, or a mark, is empty", arguments: ["", "\n\r\n", "\u{FEFF}", "sep=;\n"])
  func empty(_ text: String) {
    let problem = #expect(throws: CSVProblem.self) { try CSVFile(name: "x", bytes: Array(text.utf8)) }
    #expect(problem?.message == "x: The file is empty. Its first line must name the columns.")
  }

  @Test("Quotes: blanks behind them are passed over, anything else is told, and one that is open to the end")
  func quotes()
    throws
  {
    func read(_ text: String) throws -> [String] {
      var found: [String] = []
      try CSVFile(name: "x", bytes: Array(text.utf8)).forEachRecord(["a", "b"]) { cells in
        found.append(cells.map { "\($0.text)@\($0.place)" }.joined(separator: " "))
      }
      return found
    }
    #expect(try read("a,b\n\"1\"  ,\"2\" \n\"3\",4") == ["1@4 2@10", "3@15 4@19"])
    #expect(try read("b,x,a\n1,2,3\n") == ["3@10 1@6"])
    #expect(try read("a,b\n\"\",\"\"\"\"\n") == ["@4 \"@7"])
    #expect(try read("a,b\n\"x\ny\",z") == ["x\ny@4 z@10"])
    for (text, message) in [
      (
        "a,b\n1,\"2\" 3\n",
        "x:2:7: There is text after a closing quote. To write a quote within a field, double it."
      ),
      (
        "a,b\n1,\"2\"\"\n",
        "x:2:3: This quote is never closed. Add the closing quote at the end of the field."
      ),
      (
        "a,b\n1\n",
        "x:2:1: This line has 1 field, but the first line has 2. Give every line as many fields as the first; leave missing values empty."
      ),
      (
        "a|b\n1|2|3\n",
        "x:2:1: This line has 3 fields, but the first line has 2. If a field contains the delimiter “|”, put it in quotes."
      ),
      (
        "a\tb\n1\t2\t3\n",
        "x:2:1: This line has 3 fields, but the first line has 2. If a field contains the delimiter “tab”, put it in quotes."
      ),
      ("a,c\n1,2\n", "x: There is no column `b` among the 2 columns. The first line must name the columns."),
      ("a,b,a\n1,2,3\n", "x: 2 columns have the name `a`. Give each column its own name."),
    ] {
      let problem = #expect(throws: CSVProblem.self) { try read(text) }
      #expect(problem?.message == message)
    }
  }
}
