import Analyses
import Importance
import Reports
import Testing

/// Differences between groups, in sentences.
@Suite struct GroupSentenceTests {
  /// What is said below the table of groups, of differences that are told apart and how many were compared.
  private func said(_ differences: [(Double, String, String)], compared: Int) throws -> [String] {
    var findings = try Reported.findings(
      [.init(label: "speed", share: 0.7), .init(label: "price", share: 0.3)], groups: ["North", "South"])
    findings.segments[0].compared = compared
    findings.segments[0].differences = differences.map { estimate, larger, smaller in
      GroupDifference(
        factor: findings.total.factors[0].factor, larger: larger, smaller: smaller,
        difference: Difference(estimate, variance: 0.0002, 0, variance: 0.0008), p: 0.01)
    }
    let text = Reported.text(findings, width: 200)
    return text.split(separator: "\n").filter { $0.contains("difference") || $0.contains("larger share") }
      .map(String.init)
  }

  @Test("Each difference that is told apart has its interval, and how many were looked at") func told() throws
  {
    #expect(
      try said([(0.25, "North", "South")], compared: 2) == [
        "speed has a larger share for “North” than for “South”: by 25 points, 95 % interval 19 to 31.",
        "Of 2 differences of shares between groups, 1 is told from chance (Holm, 5 % for all).",
      ])
  }

  @Test("Where none is told, that is said, be it of one; where none was looked at, nothing is") func none()
    throws
  {
    #expect(
      try said([], compared: 1) == [
        "The one difference of shares between groups is not told from chance (Holm, 5 % for all)."
      ])
    #expect(
      try said([], compared: 6) == [
        "None of the 6 differences of shares between groups is told from chance (Holm, 5 % for all)."
      ])
    #expect(try said([], compared: 0) == [])
  }

  @Test("Of many the clearest five are told") func many() throws {
    let found = try said((0..<7).map { (0.1 + 0.1 * Double($0), "North", "South") }, compared: 12)
    #expect(found.count == 6)
    #expect(
      found.last
        == "2 more differences are told from chance. Of 12 differences of shares between groups, 7 are told from chance (Holm, 5 % for all)."
    )
  }

  @Test("Groups with different factors are told to have different models") func models() throws {
    var findings = try Reported.findings(
      [.init(label: "speed", share: 0.7), .init(label: "price", share: 0.3)], groups: ["North", "South"])
    findings.segments[0].compared = 1
    let sentence =
      "The groups were not asked about the same factors, so their shares are of different models."
    #expect(!Reported.text(findings, width: 200).contains(sentence))
    var south = try findings.segments[0].groups[1].findings.get()
    south.factors[1].isLeftOut = true
    findings.segments[0].groups[1].findings = .success(south)
    #expect(Reported.text(findings, width: 200).contains(sentence))
  }

  @Test("A factor that goes the other way in another group is told, though shares have no sign")
  func opposite() throws {
    var findings = try Reported.findings(
      [.init(label: "speed", share: 0.7), .init(label: "price", share: 0.3)],
      groups: ["North", "South", "West"])
    var south = try findings.segments[0].groups[1].findings.get()
    south.factors[0].direction = .negative
    findings.segments[0].groups[1].findings = .success(south)
    let text = Reported.text(findings, width: 200)
    #expect(
      text.contains(
        "By region: shares of each group's own R²; − what goes down as the outcome goes up\n"))
    #expect(
      text.contains("speed goes up with the outcome for “North” and “West”, and down for “South”.\n"))
  }
}
