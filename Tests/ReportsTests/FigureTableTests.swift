import Analyses
import Testing

@testable import Reports

/// Reports as CSV.
@Suite struct FigureTableTests {
  @Test("Cells are quoted where they need it, formulas are safe, what is not there is empty") func cells() {
    let columns: [FigureTable.Column<String?>] = [
      .init("a,b", text: { $0 }), .init("n", count: { $0?.count }),
      .init("x", number: { $0 == nil ? .nan : 0.1 }),
    ]
    #expect(
      FigureTable.render(["plain", "with, comma", "a \"quote\"", "line\nbreak", "=1+1", nil], columns)
        == "\"a,b\",n,x\r\nplain,5,0.1\r\n\"with, comma\",11,0.1\r\n\"a \"\"quote\"\"\",9,0.1\r\n\"line\nbreak\",10,0.1\r\n'=1+1,4,0.1\r\n,,\r\n"
    )
  }

  @Test("Importance has a row for each factor, of all and of each group that is shown") func importance()
    throws
  {
    var findings = try Reported.findings(
      [
        .init(label: "speed", share: 0.75, stated: 9, interval: 0.5...0.875),
        .init(label: "price", share: 0.25),
      ],
      groups: ["north", "south"])
    findings.segments[0].groups[1].findings = .failure(.smallBase(complete: 4, least: 30))
    findings.total.factors[1].isLeftOut = true
    let lines = ImportanceCSV.render(findings).split(separator: "\r\n").map(String.init)
    #expect(lines.count == 5)
    #expect(
      lines[0].hasPrefix(
        "segment,group,id,label,n,effective_n,r2,importance,low,high,share,share_low,share_high,rank_low,"))
    #expect(lines[1] == ",,f0,speed,20,20.0,0.5,0.375,,,0.75,0.5,0.875,,,,,,,,,,,,9.0,20,,,,,,,,,")
    #expect(lines[2] == ",,f1,price,20,20.0,0.5,,,,,,,,,,,,,,,,,,,,,,,,,,,,")
    #expect(lines[3].hasPrefix("region,north,f0,speed,20,") && lines[4].hasPrefix("region,north,f1,price,"))
    let columns = lines[0].split(separator: ",").count
    #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == columns })
  }
}
