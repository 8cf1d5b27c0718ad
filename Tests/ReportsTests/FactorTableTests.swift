import Analyses
import Reports
import Testing

/// The table of factors: its order, its widths, its dots.
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
        large     0.250   50 %                                                         ●
        small     0.125   25 %                              ●
        as small  0.125   25 %                              ●
        none      0.000    0 %  ●

        """)
  }

  @Test("A label of 22 columns stands whole, one of 23 is cut; dots take what is left of the page")
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
        What has 22 columns of  0.375   75 %                                           ●
        What has 23 columns o…  0.125   25 %                ●

        """)
  }

  @Test("Where the page has no room for dots, there are none") func narrow() throws {
    let findings = try Reported.findings([
      .init(label: "speed", share: 0.75), .init(label: "price", share: 0.25),
    ])
    #expect(
      Reported.body(findings, width: 24) == """
        factor     R²  share
        speed   0.375   75 %   ●
        price   0.125   25 %  ●

        """)
    #expect(
      Reported.body(findings, width: 21) == """
        factor     R²  share
        speed   0.375   75 %
        price   0.125   25 %

        """)
  }

  @Test("A dot stands on a line from the low to the high end of its interval") func dots()
    throws
  {
    let findings = try Reported.findings([
      .init(label: "a", share: 0.6, interval: 0.5...0.8), .init(label: "b", share: 0.3, interval: 0.3...0.3),
      .init(label: "c", share: 0.1, interval: 0...0.001), .init(label: "d", share: 0, interval: 0...0),
    ])
    #expect(
      Reported.body(findings, width: 60) == """
        factor     R²  share     95 %
        a       0.300   60 %  50-80 %                    ───●───────
        b       0.150   30 %  30-30 %            ●
        c       0.050   10 %    0-0 %  ────●
        d       0.000    0 %    0-0 %  ●

        """)
    #expect(
      Reported.body(findings, width: 60, isPlain: true) == """
        factor     R2  share     95 %
        a       0.300   60 %  50-80 %                    ---o-------
        b       0.150   30 %  30-30 %            o
        c       0.050   10 %    0-0 %  ----o
        d       0.000    0 %    0-0 %  o

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
        factor     R²  share
        a       0.300   60 %                                       ●
        b       0.200   40 %                           ●

        factor  stated   n  rated  n   top
        a         9.26  20            13 %
        b                    7.00  3   1 %

        """)
  }

  @Test(
    "Ranks, unique parts and signs have their columns where there are any; noise stands last, without a rank")
  func told() throws {
    var findings = try Reported.findings([
      .init(label: "noise", share: 0.5, interval: 0...0.6),
      .init(label: "a", share: 0.3, interval: 0.2...0.4),
      .init(label: "b", share: 0.2, interval: 0.1...0.3),
    ])
    findings.total.factors[0].noise = .init(floor: 0.3, p: 0.2, isNoise: true)
    (findings.total.factors[1].ranks, findings.total.factors[2].ranks) = (1...2, 1...12)
    findings.total.factors[1].last = 0.0625
    (findings.total.factors[1].direction, findings.total.factors[2].direction) = (.negative, .mixed)
    let table = Reported.body(findings).split(separator: "\n\n")[0]
    #expect(
      table == """
        rank  factor     R²  share     95 %  unique  sign
         1-2  a       0.150   30 %  20-40 %   0.062     −           ─────●─────
        1-12  b       0.100   20 %  10-30 %             ±       ────●─────
           -  noise   0.250   50 %   0-60 %                ───────────────────────●─────
        """)
  }

  @Test("Ratings on different scales are shown from 0 to 100") func stretched() throws {
    var findings = try Reported.findings([.init(label: "a", share: 0.6), .init(label: "b", share: 0.4)])
    for place in 0...1 {
      let scale = RatingScale(place == 0 ? 1...5 : 0...10)
      findings.plan.factors[place].scale = scale
      findings.total.factors[place].factor.scale = scale
      findings.total.factors[place].satisfaction = try Reported.mean(place == 0 ? 4 : 6, 9)
    }
    #expect(
      Reported.body(findings).hasSuffix(
        """
        factor  rated 0-100  n
        a                75  9
        b                60  9

        """))
  }
}
