import Decimals
import Foundation
import Stories
import Testing

/// Exact decimals, rounded.
@Suite struct RoundingTests {
  @Test(
    "A number is rounded to so many decimals, and stays what it is where it has no more",
    arguments: [
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4", 0, "2"), ("1.005", 2, "1.01"), ("1.004", 2, "1"),
      ("0.1", 12, "0.1"),
      ("1250", -2, "1300"), ("0.0000000000005", 12, "0.000000000001"), ("0.0000000000004", 12, "0"),
    ])
  func plain(_ number: String, _ decimals: Int, _ rounded: String) throws {
    let number = try #require(Decimal(string: number))
    #expect("\(number.rounded(decimals, .plain))" == rounded)
  }

  @Test("Each mode goes its way") func modes() throws {
    let numbers = try ["2.5", "-2.5", "3.5"].map { try #require(Decimal(string: $0)) }
    func rounded(_ mode: NSDecimalNumber.RoundingMode) -> [String] {
      numbers.map { "\($0.rounded(0, mode))" }
    }
    #expect(rounded(.down) == ["2", "-3", "3"])
    #expect(rounded(.up) == ["3", "-2", "4"])
    #expect(rounded(.plain) == ["3", "-3", "4"])
    #expect(rounded(.bankers) == ["2", "-2", "4"])
  }
}
