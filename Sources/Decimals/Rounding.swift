package import Foundation

extension Decimal {
  /// The number with so many decimals.
  package func rounded(_ decimals: Int, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
    var number = self
    var result = Decimal()
    unsafe NSDecimalRound(&result, &number, decimals, mode)
    return result
  }
}
