import Analyses
import Reports
import Testing

/// Where what customers say and what moves the outcome disagree most.
@Suite struct DisagreementTests {
  /// What is said of factors with these shares and stated means.
  private func sentence(_ factors: [(share: Double, stated: Double?)], agreement: Double? = nil) throws
    -> String
  {
    var findings = try Reported.findings(
      factors.enumerated().map { place, factor in
        .init(label: ["speed", "price", "place", "staff"][place], share: factor.share, stated: factor.stated)
      })
    findings.total.agreement = agreement
    let body = Reported.body(findings, width: 200)
    return body.split(separator: "\n\n").dropFirst().joined().replacing("\n", with: "")
  }

  @Test("Of two factors, the same order agrees; of values that are level both have the first place")
  func two() throws {
    #expect(
      try sentence([(0.7, 9), (0.3, 8)]) == "What customers say matters and what moves sales agree.")
    #expect(
      try sentence([(0.7, 8), (0.3, 8)])
        == "Stated and derived disagree most about price: in what customers say it is no. 1 of 2, in what moves sales no. 2, so it moves less than it is said to."
    )
    #expect(
      try sentence([(0.5, 8), (0.5, 9)])
        == "Stated and derived disagree most about speed: in what customers say it is no. 2 of 2, in what moves sales no. 1, so it moves more than it is said to."
    )
    #expect(try sentence([(0.5, 8), (0.5, 8)]) == "What customers say matters and what moves sales agree.")
  }

  @Test("Of three factors one place is much, of four it is not") func near() throws {
    #expect(
      try sentence([(0.5, 8), (0.3, 9), (0.2, 7)], agreement: 0.5)
        == "Stated and derived disagree most about speed: in what customers say it is no. 2 of 3, in what moves sales no. 1, so it moves more than it is said to (rank correlation 0.50)."
    )
    #expect(
      try sentence([(0.4, 8), (0.3, 9), (0.2, 7), (0.1, 6)], agreement: 0.8)
        == "What customers say matters and what moves sales agree to one place or better (rank correlation 0.80)."
    )
    #expect(
      try sentence([(0.4, 7), (0.3, 9), (0.2, 8), (0.1, 6)], agreement: -0.001)
        == "Stated and derived disagree most about speed: in what customers say it is no. 3 of 4, in what moves sales no. 1, so it moves more than it is said to (rank correlation 0.00)."
    )
    #expect(
      try sentence([(0.1, 8), (0.3, 7), (0.4, 9), (0.2, 6)], agreement: -0.2)
        == "Stated and derived disagree most about speed: in what customers say it is no. 2 of 4, in what moves sales no. 4, so it moves less than it is said to (rank correlation -0.20)."
    )
  }

  @Test("Only factors that somebody stated are compared, and one alone with nothing") func unstated() throws {
    #expect(try sentence([(0.7, 8), (0.3, nil)]) == "")
    #expect(try sentence([(0.7, nil), (0.3, nil)]) == "")
    #expect(
      try sentence([(0.5, nil), (0.3, 7), (0.2, 8)])
        == "Stated and derived disagree most about price: in what customers say it is no. 2 of 2, in what moves sales no. 1, so it moves more than it is said to."
    )
  }
}
