import Datasets
import Testing

/// Files of other programs, and the numbers that mean a missing answer in them.
@Suite struct ForeignFileTests {
  private func table(_ text: String, _ codes: MissingCodes = []) throws -> DataTable {
    try CSVFile(name: "data.csv", bytes: Array(text.utf8)).table(
      numbers: ["Q1", "Q2"], categories: [], declared: codes)
  }

  @Test("Qualtrics' texts and ids below the names are no rows") func qualtrics() throws {
    let text = """
      Q1,Q2
      "How was it, all in all?","And the price, ""net""?"
      "{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
      5,4
      3,2
      """
    let found = try table(text)
    #expect(found.rows == 2 && found.numbers[0].values == [5, 3] && found.numbers[1].values == [4, 2])
    // Without the ids the texts are rows, and no numbers.
    #expect(throws: CSVProblem.self) { try table(text.replacing("ImportId", with: "Id")) }
    #expect(try table("Q1,Q2\n1,2\n").rows == 1)
  }

  @Test("Row names of R are named for what they are") func rowNames() {
    let problem = #expect(throws: CSVProblem.self) { try table("\"Q1\",\"Q2\"\n\"1\",5,4\n") }
    #expect(
      problem?.message.hasSuffix("If R wrote row names, write the file with `row.names = FALSE`.") == true)
  }

  @Test("Numbers that mean a missing answer hold for all columns, or for one instead") func codes() throws {
    let text = "Q1,Q2\n9,9\n-99,-99\n3,4\n"
    func values(_ codes: String...) throws -> [[Double]] {
      try table(text, try #require(MissingCodes(codes))).numbers.map { $0.values.filter { !$0.isNaN } }
    }
    #expect(try values("-99") == [[9, 3], [9, 4]])
    #expect(try values("Q1=9 -99") == [[-99, 3], [9, 4]])
    #expect(try values("Q1=9,-99", "Q2=") == [[3], [9, -99, 4]])
    #expect(try values("") == [[9, -99, 3], [9, -99, 4]])
    let found = try table(text, [9, -99])
    #expect(found.numbers[0].declaredCodes.map(\.code) == [-99, 9])
    #expect(found.numbers[0].declaredCodes.map(\.count) == [1, 1])
    for wrong in ["x", "Q1=a", "1;2", "Q1=1=2"] { #expect(MissingCodes([wrong]) == nil) }
  }
}
