import Analyses
import Foundation
import Reports
import Testing

/// The groups of a segment side by side.
@Suite struct SegmentTableTests {
  /// What is said of the groups of a segment, each changed first.
  private func table(
    _ groups: [String], intervals: Bool = false, width: Int = 80, without: Int = 0,
    _ change: (Int, inout SegmentFindings.Group) -> Void = { _, _ in }
  ) throws -> String {
    let labels = ["speed of delivery", "price"]
    var findings = try Reported.findings(
      zip(labels, [0.7, 0.3]).map { label, share in
        .init(label: label, share: share, interval: intervals ? share - 0.25...share + 0.05 : nil)
      }, groups: groups)
    for place in groups.indices { change(place, &findings.segments[0].groups[place]) }
    findings.segments[0].without = without
    let text = Reported.text(findings, width: width)
    return "By " + (text.components(separatedBy: "By ").last ?? "")
  }

  @Test("Shares of each group beside those of all; what is not in a group's model is a dash") func shares()
    throws
  {
    let found = try table(["North", "South"]) { place, group in
      guard case .success(var base) = group.findings, place == 1 else { return }
      (base.factors[0].isLeftOut, base.factors[1].share) = (true, 1)
      (base.complete, base.r2) = (1234, 0.1236)
      base.warnings = [
        .notAsked(["speed of delivery"]), .incomplete(complete: 5, rows: 20, .weight("w", missing: 9)),
      ]
      group.findings = .success(base)
    }
    #expect(
      found == """
        By region: shares of each group's own R²
                             all  North  South
        speed of delivery   70 %   70 %      -
        price               30 %   30 %  100 %
        n                     20     20  1,234
        R²                 0.500  0.500  0.124
        ! South: speed of delivery: nobody here was asked about it.

        """)
  }

  @Test("Intervals stand behind the shares, and groups that are not shown below the table") func intervals()
    throws
  {
    let found = try table(["North", "South", "West"], intervals: true, without: 1234) { place, group in
      if place == 1 { group.findings = .failure(.smallBase(complete: 4, least: 30)) }
    }
    #expect(
      found == """
        By region: shares of each group's own R²
                                     all          North           West
        speed of delivery  70 %  45-75 %  70 %  45-75 %  70 %  45-75 %
        price              30 %   5-35 %  30 %   5-35 %  30 %   5-35 %
        n                             20             20             20
        R²                         0.500          0.500          0.500
        South: 4 interviews, fewer than 30, so the results are not shown.
        Not in any of these groups: 1,234 interviews.

        """)
  }

  @Test("Whoever belongs to no group is told, be it one; where nobody is left, nothing is") func without()
    throws
  {
    let (one, nobody) = (try table(["North"], without: 1), try table(["North"]))
    #expect(one == nobody + "Not in any of these groups: 1 interview.\n")
  }

  @Test("As many groups stand in a table as the page has room for, the factors again in each") func pages()
    throws
  {
    let groups = ["North", "South", "A rather long name", "West"]
    let (wide, narrow) = (try table(groups, width: 61), try table(groups, width: 60))
    #expect(
      wide == """
        By region: shares of each group's own R²
                             all  North  South  A rather long…   West
        speed of delivery   70 %   70 %   70 %            70 %   70 %
        price               30 %   30 %   30 %            30 %   30 %
        n                     20     20     20              20     20
        R²                 0.500  0.500  0.500           0.500  0.500

        """)
    #expect(
      narrow == """
        By region: shares of each group's own R²
                             all  North  South  A rather long…
        speed of delivery   70 %   70 %   70 %            70 %
        price               30 %   30 %   30 %            30 %
        n                     20     20     20              20
        R²                 0.500  0.500  0.500           0.500

                            West
        speed of delivery   70 %
        price               30 %
        n                     20
        R²                 0.500

        """)
    // One always stands there, however narrow the page is.
    let least = try table(["North"], width: 10)
    #expect(
      least == """
        By region:
        shares of
        each
        group's
        own R²
                             all
        speed of delivery   70 %
        price               30 %
        n                     20
        R²                 0.500

                           North
        speed of delivery   70 %
        price               30 %
        n                     20
        R²                 0.500

        """)
  }
}
