import Decimals
import Foundation

/// Arithmetic on exact decimals. An operation without a result (division by zero, overflow) returns nil.
enum Arithmetic {
  /// The number of decimals that a quotient is rounded to.
  static let decimals = 12

  /// The result of an operation; nil if there is none.
  static func apply(_ operation: Expression.Arithmetic, _ x: Decimal, _ y: Decimal) -> Decimal? {
    let result: Decimal
    switch operation {
    case .plus: result = x + y
    case .minus: result = x - y
    case .times: result = x * y
    case .divided:
      guard y != 0 else { return nil }
      result = (x / y).rounded(decimals, .plain)
    case .modulo:
      guard y != 0 else { return nil }
      // The sign of the divisor, as in R: -1 mod 3 is 2.
      result = x - y * (x / y).rounded(0, .down)
    }
    return result.isFinite ? result : nil
  }
}
