import Analyses
import Foundation
import Importance
import Reports
import Testing

/// Where customers say something else than what goes with the outcome.
@Suite struct DisagreementTests {
  /// What is said below the table of what is stated.
  private func sentence(
    stated: [Double?] = [8, 9], agreement: Double? = nil,
    _ found: [(Int, ClosedRange<Int>, ClosedRange<Int>)] = []
  ) throws -> String {
    var findings = try Reported.findings(
      stated.enumerated().map { .init(label: ["speed", "price"][$0.offset], share: 0.5, stated: $0.element) })
    let data = try Observations(outcome: [1, 4, 2, 4, 6], factors: [[1, 2, 3, 4, 5], [2, 1, 4, 3, 4]])
    findings.total.bootstrap = Bootstrap(data, estimates: [0.5, 0.25], replicates: 5, seed: 1)
    findings.total.agreement = agreement
    findings.total.disagreements = found.map { place, stated, derived in
      Disagreement(factor: findings.total.factors[place].factor, stated: stated, derived: derived, of: 6)
    }
    let body = Reported.body(findings, width: 200)
    return body.split(separator: "\n\n").dropFirst(2).joined().trimmingCharacters(in: .newlines)
  }

  @Test("Ranks that are told apart are both named") func apart() throws {
    #expect(
      try sentence([(1, 1...2, 4...6)])
        == "price matters less than customers say: rank 4-6 of 6 by what goes with the outcome, rank 1-2 of 6 by what they say."
    )
    #expect(
      try sentence(agreement: 0.5, [(0, 5...5, 1...3)])
        == "speed matters more than customers say: rank 1-3 of 6 by what goes with the outcome, rank 5 of 6 by what they say (rank correlation 0.50)."
    )
  }

  @Test("Where none are, that is said") func none() throws {
    #expect(
      try sentence(agreement: -0.25)
        == "No factor's rank by stated importance is told apart from its rank by derived importance (rank correlation -0.25)."
    )
  }

  @Test("Of one factor with a statement nothing is compared") func one() throws {
    #expect(try sentence(stated: [8, nil]) == "")
  }
}
