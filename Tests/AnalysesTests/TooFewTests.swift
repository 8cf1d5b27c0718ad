import Analyses
import Testing

/// How many rows and factors it takes, on both sides of each limit.
@Suite struct TooFewTests {
  private func problem(_ rows: [String], _ factors: [String] = ["a", "b"]) -> String {
    Tabled.problem("y,a,b\n" + rows.joined(separator: "\n") + "\n", factors: factors)
  }

  @Test("Two factors need four complete rows, and both have to vary") func rows() {
    let few =
      "3 complete interviews are too few for 2 factors. At least 4 are needed, and at least ten per factor for reliable results. Conduct more interviews, or use fewer factors."
    #expect(problem(["1,2,3", "2,1,5", "4,4,4"]) == few)
    #expect(problem(["1,2,3", "2,1,5", "4,4,4", "3,2,5"]) == "no problem")
    #expect(problem(["1,2,5", "2,1,5", "4,4,5"]) == few)
    #expect(
      problem(["1,2,5", "2,1,5", "4,4,5", "3,2,5"])
        == "Importance compares factors whose ratings vary, but fewer than two do. Everybody gave the same rating to b."
    )
    #expect(
      problem(["1,2,5", "2,2,5", "4,2,5", "3,2,5"])
        == "Importance compares factors whose ratings vary, but fewer than two do. Everybody gave the same rating to a and b."
    )
    #expect(
      problem(["7,2,5", "7,1,5", "7,4,5", "7,2,5"])
        == "The outcome y has the same value in all 4 complete interviews, so there are no differences to explain."
    )
    #expect(
      problem(["7,2,5", "7,1,3", "7,4,5", "7,2,4"])
        == "The outcome y has the same value in all 4 complete interviews, so there are no differences to explain."
    )
  }

  @Test("There are two factors or more, each column once, and rows") func columns() {
    let rows = ["1,2,3", "2,1,5", "4,4,4", "3,2,5"]
    #expect(
      problem(rows, ["a"])
        == "There is only one factor, but importance compares factors. Name at least two.")
    #expect(
      problem(rows, ["a", "b", "a"]) == "`a` is named twice. Name the outcome once, and each factor once.")
    #expect(
      problem(rows, ["a", "y"]) == "`y` is named twice. Name the outcome once, and each factor once.")
    #expect(problem([]) == "There are no interviews to analyze.")
  }
}
