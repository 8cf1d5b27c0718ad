import Answers
import Datasets
import Instruments
import Interviews
import Stories
import Testing

/// What a cell of anybody's file is taken for, at its limits.
@Suite struct CSVCellTests {
  private func file(_ text: String) throws -> CSVFile {
    try CSVFile(name: "data.csv", bytes: Array(text.utf8))
  }

  /// How a cell is read under numbers: the number, why there is none, or that it is neither.
  private func read(_ cell: String, delimiter: String = ",", declared: MissingCodes = []) throws -> String {
    do {
      let table = try file("a\(delimiter)b\n\(cell)\(delimiter)1\n").table(
        numbers: ["a"], categories: [], declared: declared)
      let column = table.numbers[0]
      guard let number = column.values.first, !number.isNaN else {
        return column.gaps.map { gap, _ in
          switch gap {
          case .empty: "empty"
          case .declared: "declared"
          case .missing(let word): word.rawValue
          }
        }.joined()
      }
      return "\(number)"
    } catch let problem as CSVProblem {
      // `data.csv:2:1: …`
      return String(problem.message.dropFirst(9).prefix(3))
    }
  }

  @Test(
    "Digits, signs, points and exponents make numbers; nothing else does",
    arguments: [
      ("0", "0.0"), ("9", "9.0"), ("42", "42.0"), ("123", "123.0"), ("-1", "-1.0"), ("+5", "5.0"),
      ("1E2", "100.0"),
      ("1e-1", "0.1"), (".5", "0.5"), ("5.", "5.0"), ("1:0", "2:1"), ("1/2", "2:1"), ("/1", "2:1"),
      (":1", "2:1"),
      ("1 2", "2:1"), ("1e400", "2:1"), ("nan", "empty"), ("NAN", "empty"), ("infinity", "2:1"),
      ("--1", "2:1"),
      ("N/A", "empty"), ("<NA>", "empty"), ("#N/A", "empty"), ("NULL", "empty"), ("na", "na"), ("<na>", "na"),
      ("skipped", "skipped"), ("<dk", "2:1"), ("dk>", "2:1"), ("", "empty"), ("not_reached", "not_reached"),
    ])
  func numbers(_ cell: String, _ read: String) throws { #expect(try self.read(cell) == read) }

  @Test(
    "A comma is a decimal one where something else stands between fields; with three digits only beside semicolons",
    arguments: [
      (";", "1,5", "1.5"), (";", "1,234", "1.234"), (";", "1,2,3", "2:1"), ("\t", "1,5", "1.5"),
      ("\t", "1,23", "1.23"),
      ("\t", "1,234", "2:1"), ("\t", "1,2345", "1.2345"), ("|", "1,234", "2:1"), (";", ",5", "0.5"),
    ])
  func commas(_ delimiter: String, _ cell: String, _ read: String) throws {
    #expect(try self.read(cell, delimiter: delimiter) == read)
  }

  @Test(
    "A declared number is a missing answer however it is written",
    arguments: [
      ("99", "declared"), ("99.0", "declared"), ("9.9e1", "declared"), ("98", "98.0"), ("9", "declared"),
    ])
  func declared(_ cell: String, _ read: String) throws {
    #expect(try self.read(cell, declared: [9, 99]) == read)
  }

  @Test("Categories are missing where a number would be: words, foreign words, declared numbers, nothing")
  func categories()
    throws
  {
    let table = try file("c,d\n99,1\n98,2\ndk,3\n<refused>,4\nNA,5\n,6\nnorth,7\n<north>,8\n 99 ,9\n").table(
      numbers: [], categories: ["c"], declared: [99])
    #expect(table.categories[0].words == ["98", "north", "<north>"])
    #expect(table.categories[0].places == [nil, 0, nil, nil, nil, nil, 1, 2, nil] && table.rows == 9)
  }

  @Test("A row is unmarked with 0, `false` or nothing, as programs write them back; any other mark is one")
  func marks() throws {
    let text =
      "a;f\n1;1\n2;0\n3;1.0\n4;0,0\n5;TRUE\n6;false\n7;\"1 \"\n8;\" 0\"\n9;\n10;\"  \"\n11;yes\n12;2\n"
    let table = try file(text).table(numbers: ["a"], categories: [], filters: [RowFilter(unmarked: "f")])
    #expect(table.numbers[0].values == [2, 4, 6, 8, 9, 10])
  }

  @Test("Words for yes and no are 1 and 0; Stata's `.a` to `.z` and quoted blanks are missing") func foreign()
    throws
  {
    let table = try file("a\nTrue\nFALSE\n.a\n.z\n\"  \"\n\" 3 \"\n").table(numbers: ["a"], categories: [])
    #expect(table.numbers[0].values.map { $0.isNaN ? -1 : $0 } == [1, 0, -1, -1, -1, 3])
    #expect(table.numbers[0].gaps == [.empty: 3])
  }

  @Test("Blanks around a word are not part of it; words for missing ones are counted") func words() throws {
    let table = try file("g\n\"North  \"\nNorth\nNA\nNA\ndk\n\"   \"\n").table(numbers: [], categories: ["g"])
    #expect(table.categories[0].words == ["North"])
    #expect(table.categories[0].places == [0, 0, nil, nil, nil, nil])
    #expect(table.categories[0].missing == ["NA": 2, "dk": 1])
  }

  @Test("Of several filters all have to take a row, and a row that one leaves out is not looked at further")
  func filters()
    throws
  {
    let table = try file("a,f,wave\n1,0,w1\n2,0,w2\n3,1,w1\nx,?,w2\n").table(
      numbers: ["a"], categories: ["wave"], filters: [RowFilter("wave", is: "w1"), RowFilter(unmarked: "f")])
    #expect(table.numbers[0].values == [1] && table.rows == 1 && table.categories[0].words == ["w1"])
    let problem = #expect(throws: CSVProblem.self) {
      try file("a\n1\n").table(numbers: ["a"], categories: [], filters: [RowFilter("wave", is: "w1")])
    }
    #expect(problem?.message == "data.csv: There is no column `wave`. The file has: a.")
  }

  @Test(
    "Up to thirty columns are named where one is not found, of more the number; one in another case is meant")
  func names() throws {
    func problem(_ count: Int, _ name: String) -> String? {
      let names = (1...count).map { "column_\($0)" }.joined(separator: ",")
      return #expect(throws: CSVProblem.self) {
        try file(names + "\n").table(numbers: [name], categories: [])
      }?.sentence
    }
    let thirty = (1...30).map { "column_\($0)" }.joined(separator: ", ")
    #expect(problem(30, "other") == "There is no column `other`. The file has: \(thirty).")
    #expect(problem(31, "other") == "There is no column `other`. The file has: 31 columns.")
    #expect(problem(2, "COLUMN_2") == "There is no column `COLUMN_2`. Did you mean `column_2`?")
    #expect(problem(2, "colum_2") == "There is no column `colum_2`. Did you mean `column_2`?")
  }
}
