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
      try sentence([(0.7, 9), (0.3, 8)]) == "Stated and derived importance for sales agree.")
    #expect(
      try sentence([(0.7, 8), (0.3, 8)])
        == "Stated and derived importance for sales differ most for price: stated no. 1 of 2, derived no. 2. It matters less than customers say."
    )
    #expect(
      try sentence([(0.5, 8), (0.5, 9)])
        == "Stated and derived importance for sales differ most for speed: stated no. 2 of 2, derived no. 1. It matters more than customers say."
    )
    #expect(try sentence([(0.5, 8), (0.5, 8)]) == "Stated and derived importance for sales agree.")
  }

  @Test("Of three factors one place is much, of four it is not") func near() throws {
    #expect(
      try sentence([(0.5, 8), (0.3, 9), (0.2, 7)], agreement: 0.5)
        == "Stated and derived importance for sales (rank correlation 0.50) differ most for speed: stated no. 2 of 3, derived no. 1. It matters more than customers say."
    )
    #expect(
      try sentence([(0.4, 8), (0.3, 9), (0.2, 7), (0.1, 6)], agreement: 0.8)
        == "Stated and derived importance for sales (rank correlation 0.80) agree to within one place."
    )
    #expect(
      try sentence([(0.4, 7), (0.3, 9), (0.2, 8), (0.1, 6)], agreement: -0.001)
        == "Stated and derived importance for sales (rank correlation 0.00) differ most for speed: stated no. 3 of 4, derived no. 1. It matters more than customers say."
    )
    #expect(
      try sentence([(0.1, 8), (0.3, 7), (0.4, 9), (0.2, 6)], agreement: -0.2)
        == "Stated and derived importance for sales (rank correlation -0.20) differ most for speed: stated no. 2 of 4, derived no. 4. It matters less than customers say."
    )
  }

  @Test("Only factors that somebody stated are compared, and one alone with nothing") func unstated() throws {
    #expect(try sentence([(0.7, 8), (0.3, nil)]) == "")
    #expect(try sentence([(0.7, nil), (0.3, nil)]) == "")
    #expect(
      try sentence([(0.5, nil), (0.3, 7), (0.2, 8)])
        == "Stated and derived importance for sales differ most for price: stated no. 2 of 2, derived no. 1. It matters more than customers say."
    )
  }
}
