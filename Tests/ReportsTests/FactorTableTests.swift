import Analyses
import Reports
import Testing

/// The table of factors: its order, its widths, its bars.
@Suite struct FactorTableTests {
  @Test("The most important stands first; of level ones the earlier; figures that are nothing have no minus")
  func order() throws {
    var findings = try Reported.findings([
      .init(label: "small", share: 0.25), .init(label: "none", share: 0), .init(label: "large", share: 0.5),
      .init(label: "as small", share: 0.25), .init(label: "gone", share: 0),
    ])
    findings.total.factors[1].importance = -0.0004
    findings.total.factors[1].share = -0.0001
    findings.total.factors[4].isLeftOut = true
    #expect(
      Reported.body(findings) == """
        factor       R²  share
        large     0.250   50 %  ████████████████████████████████████████████████████████
        small     0.125   25 %  ████████████████████████████
        as small  0.125   25 %  ████████████████████████████
        none      0.000    0 %

        """)
  }

  @Test("A label of 22 columns stands whole, one of 23 is cut; bars take what is left of the page")
  func labels()
    throws
  {
    let findings = try Reported.findings([
      .init(label: "What has 22 columns of", share: 0.75),
      .init(label: "What has 23 columns of a", share: 0.25),
    ])
    #expect(
      Reported.body(findings) == """
        factor                     R²  share
        What has 22 columns of  0.375   75 %  ██████████████████████████████████████████
        What has 23 columns o…  0.125   25 %  ██████████████

        """)
  }

  @Test("Where the page has no room for bars, there are none") func narrow() throws {
    let findings = try Reported.findings([
      .init(label: "speed", share: 0.75), .init(label: "price", share: 0.25),
    ])
    #expect(
      Reported.body(findings, width: 24) == """
        factor     R²  share
        speed   0.375   75 %  ██
        price   0.125   25 %  █

        """)
    #expect(
      Reported.body(findings, width: 21) == """
        factor     R²  share
        speed   0.375   75 %
        price   0.125   25 %

        """)
  }

  @Test("Bars are light from the low to the high end of an interval; what is not nothing is seen") func bars()
    throws
  {
    let findings = try Reported.findings([
      .init(label: "a", share: 0.6, interval: 0.5...0.8), .init(label: "b", share: 0.3, interval: 0.3...0.3),
      .init(label: "c", share: 0.1, interval: 0...0.001), .init(label: "d", share: 0, interval: 0...0),
    ])
    #expect(
      Reported.body(findings, width: 60) == """
        factor     R²  share     95 %
        a       0.300   60 %  50-80 %  ██████████████████░░░░░░░░░░░
        b       0.150   30 %  30-30 %  ███████████
        c       0.050   10 %    0-0 %  ░
        d       0.000    0 %    0-0 %

        """)
    #expect(
      Reported.body(findings, width: 60, isPlain: true) == """
        factor     R2  share     95 %
        a       0.300   60 %  50-80 %  ##################===========
        b       0.150   30 %  30-30 %  ###########
        c       0.050   10 %    0-0 %  =
        d       0.000    0 %    0-0 %

        """)
  }

  @Test("What was stated, rated and given the top mark stands beside, where somebody said it") func beside()
    throws
  {
    var findings = try Reported.findings([
      .init(label: "a", share: 0.6, stated: 9.256), .init(label: "b", share: 0.4),
    ])
    findings.total.factors[1].satisfaction = findings.total.factors[0].stated?.set(7, 3)
    (findings.total.factors[0].topBox, findings.total.factors[1].topBox) = (0.126, 0.006)
    #expect(
      Reported.body(findings, width: 60) == """
        factor     R²  share                     stated  rated   top
        a       0.300   60 %  █████████████████    9.26         13 %
        b       0.200   40 %  ███████████                 7.00   1 %

        """)
  }
}
