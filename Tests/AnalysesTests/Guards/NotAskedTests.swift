import Analyses
import Importance
import Testing

/// Factors that only some people were asked about.
@Suite struct NotAskedTests {
  /// Four factors, of which each row was asked about all but one or two; every tenth about all.
  private func csv(_ rows: Int, gap: String = "") -> String {
    var lines = ["y,a,b,c,d,kind"]
    for row in 0..<rows {
      let values = [row * 7 % 11, row * 5 % 9, row * 3 % 8, row * 11 % 13]
      let y = 2 * values[0] + values[1] + values[2] + row % 3
      let cells = values.enumerated().map { place, value in
        row % 10 != 0 && (place == row % 4 || row % 3 == 0 && place == (row + 1) % 4) ? gap : "\(value)"
      }
      lines.append(([String(y)] + cells + [row % 2 == 0 ? "even" : "odd"]).joined(separator: ","))
    }
    return lines.joined(separator: "\n")
  }

  private func found(_ csv: String, _ rule: ImportanceAnalysis.RowRule, least: Int = 30, replicates: Int = 0)
    throws
    -> BaseFindings
  {
    try Tabled.findings(csv, factors: ["a", "b", "c", "d"]) { _, options in
      (options.rows, options.leastBase, options.replicates, options.permutations) = (
        rule, least, replicates, replicates
      )
    }.total
  }

  @Test("Where most interviews lack only what they were not asked, all of them count") func estimated() throws
  {
    let base = try found(csv(400), .asked, replicates: 19)
    #expect(base.complete == 400 && base.isEstimated)
    #expect(
      base.warnings.first?.sentence
        == "Only 40 of 400 interviews have all ratings, because not everybody has every one. All 400 count here, with correlations estimated by maximum likelihood. At least 147 have any two of the ratings together."
    )
    let whole = try found(csv(400), .complete)
    #expect(whole.complete == 40 && !whole.isEstimated)
    #expect(base.factors.max { $0.importance < $1.importance }?.factor.id == "a")
    #expect(base.bootstrap?.replicates.count == 19 && base.factors.allSatisfy { $0.noise != nil })
    #expect(base.effective > 146 && base.effective < 148)
  }

  @Test("A missing answer is no question that was not asked; all rows count only if that is asked for")
  func missing() throws {
    let refused = csv(400, gap: "refused")
    #expect(try found(refused, .asked).complete == 40)
    #expect(try found(refused, .all).complete == 400)
  }

  @Test("Where too few have a pair of ratings together, that is told, and complete interviews count")
  func few() throws {
    let base = try found(csv(60), .asked, least: 23)
    #expect(base.complete == 6 && !base.isEstimated)
    #expect(
      base.warnings.first?.sentence
        == "Only 6 of 60 interviews have all ratings, because not everybody was asked about every factor. Only 22 have some two ratings together, too few to estimate from all of them."
    )
    #expect(try found(csv(60), .asked, least: 22).complete == 60)
  }
}
