import Analyses
import Foundation
import Reports
import Testing

/// What to do first, in sentences.
@Suite struct LeverSentenceTests {
  private func said(_ levers: [(Double, ClosedRange<Double>)]) throws -> String {
    var findings = try Reported.findings([
      .init(label: "speed", share: 0.7), .init(label: "price", share: 0.3),
    ])
    findings.total.levers = levers.enumerated().map { place, lever in
      Lever(
        findings.total.factors[place % 2].factor, target: 4, below: 0.38, headroom: 0.5, effect: lever.0,
        interval: lever.1)
    }
    let body = Reported.body(findings, width: 200)
    return body.split(separator: "\n\n").dropFirst().joined().trimmingCharacters(in: .newlines)
  }

  @Test("Each that is told has its people, its target, its gain and its interval") func told() throws {
    #expect(
      try said([(0.5, 0.375...0.625), (0.25, 0.125...0.25)]) == """
        What to do first, if what goes with sales is its cause:
          speed: if the 38 % who rate it below 4 came up to 4, sales would be higher by 0.25 (95 % interval 0.19 to 0.31).
          price: if the 38 % who rate it below 4 came up to 4, sales would be higher by 0.12 (95 % interval 0.06 to 0.12).
        """)
  }

  @Test("Intervals that overlap are told to have no order; a gain that may be none is not told") func order()
    throws
  {
    #expect(
      try said([(0.5, 0.25...0.75), (0.375, 0.125...0.5)]).hasSuffix(
        "\n  Which of these would raise it most, the data do not tell."))
    #expect(try !said([(0.5, 0.25...0.75), (0.375, -0.125...0.5)]).contains("price: if"))
    #expect(
      try said([(0.5, -0.25...0.75)])
        == "What to do first: of no factor it is told that higher ratings would raise sales.")
  }
}
