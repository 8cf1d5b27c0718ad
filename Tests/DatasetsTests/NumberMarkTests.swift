import Datasets
import Testing

/// Numbers whose point can divide thousands.
@Suite struct NumberMarkTests {
  /// The numbers of the column `a`, or what is wrong.
  private func read(_ text: String, _ columns: [String] = ["a"]) -> String {
    do {
      let file = try CSVFile(name: "data.csv", bytes: Array(text.utf8))
      return try file.table(numbers: columns, categories: []).numbers[0].values.map { "\($0)" }.joined(
        separator: " ")
    } catch {
      return error.message
    }
  }

  private let refusal =
    "The number in the column `a` can be read with a decimal point, or with a point between thousands. Write the column "
    + "without separators between thousands."

  @Test("Beside whole numbers of hundreds, three digits behind a point are ambiguous") func whole() {
    #expect(read("a\n987\n1.130\n2.5000\n") == "987.0 1.13 2.5")
    #expect(read("a\n987\n1.130\n") == "data.csv:3:1: \(refusal)")
    #expect(read("a\n987\n1.130.000\n").contains("Expected a number"))
  }

  @Test("Beside decimal commas in the same or in another column, too") func comma() {
    #expect(read("a;b\n1.130;19,47\n", ["a", "b"]) == "data.csv:2:1: \(refusal)")
    #expect(read("a;b\n1.130;19,47\n", ["a"]) == "1.13")
    #expect(read("a;b\n1.130;19\n", ["a", "b"]) == "1.13")
  }

  @Test("A column that shows how its points are meant is read") func decimals() {
    #expect(read("a\n987\n1.130\n12.5\n") == "987.0 1.13 12.5")
    #expect(read("a\n987\n0.130\n1.130\n") == "987.0 0.13 1.13")
    #expect(read("a\n1.130\n2.455\n7\n") == "1.13 2.455 7.0")
    #expect(read("a\n987\n1234.567\n") == "987.0 1234.567")
    #expect(read("a\n-987\n-1.130\n").hasSuffix(refusal))
  }
}
