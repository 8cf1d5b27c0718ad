import Analyses
import Foundation
import Reports
import Testing

/// What is said of ranks: no more than all sets of ranks allow.
@Suite struct RankSentenceTests {
  /// What is said of factors with these possible ranks; of nil ranks are those that are noise.
  private func sentences(_ ranks: [ClosedRange<Int>?], nothing: Bool = false) throws -> String {
    let names = ["speed", "price", "place", "staff"]
    var findings = try Reported.findings(
      ranks.indices.map { .init(label: names[$0], share: 0.4 - 0.1 * Double($0)) })
    for (place, set) in ranks.enumerated() {
      findings.total.factors[place].ranks = set
      findings.total.factors[place].noise = .init(floor: 0.1, p: set == nil ? 0.4 : 0.01, isNoise: set == nil)
    }
    let body = Reported.body(findings, width: 400)
    return body.split(separator: "\n\n").dropFirst().joined().trimmingCharacters(in: .newlines)
  }

  @Test("One that is above all others is first") func first() throws {
    #expect(
      try sentences([1...1, 2...4, 2...4, 2...4])
        == "speed is in first place (95 % confidence for all ranks together).")
  }

  @Test("Of several that can be first each is named, and that the data do not tell which") func several()
    throws
  {
    #expect(
      try sentences([1...2, 1...2, 3...4, 3...4])
        == "In first place is speed or price: which of them, the data do not tell.")
    #expect(
      try sentences([1...3, 1...3, 1...4, 2...4])
        == "In first place is speed, price or place: which of them, the data do not tell.")
  }

  @Test("Where each can be first, that is all that is said") func none() throws {
    #expect(
      try sentences([1...4, 1...4, 1...4, 1...4])
        == "No factor is told to contribute more than all others: each of them can be in first place.")
  }

  @Test("What is not told from noise is named, and has no rank") func noise() throws {
    #expect(
      try sentences([1...1, 2...3, nil, nil]) == """
        speed is in first place (95 % confidence for all ranks together).
        Not told from noise are place and staff: chance alone contributes as much in more than one of 20 permutations.
        """)
    #expect(
      try sentences([1...1, 2...4, 2...4, nil]).hasSuffix(
        "Not told from noise is staff: chance alone contributes as much in more than one of 20 permutations.")
    )
  }
}
