import Foundation

/// Arithmetic on exact decimals. What has no result (a division by zero, an overflow) is missing.
enum Arithmetic {
  /// The decimals that a quotient is rounded to.
  static let decimals = 12

  /// The result of an operation, nil where there is none.
  static func apply(_ operation: Expression.Arithmetic, _ x: Decimal, _ y: Decimal) -> Decimal? {
    let result: Decimal
    switch operation {
    case .plus: result = x + y
    case .minus: result = x - y
    case .times: result = x * y
    case .divided:
      guard y != 0 else { return nil }
      result = rounded(x / y, decimals, .plain)
    case .modulo:
      guard y != 0 else { return nil }
      // The sign of the divisor, as in R: -1 mod 3 is 2.
      result = x - y * rounded(x / y, 0, .down)
    }
    return result.isFinite ? result : nil
  }

  private static func rounded(_ number: Decimal, _ decimals: Int, _ mode: NSDecimalNumber.RoundingMode)
    -> Decimal
  {
    var number = number
    var result = Decimal()
    unsafe NSDecimalRound(&result, &number, decimals, mode)
    return result
  }
}

/// Regular expressions on whole texts.
package enum Pattern {
  /// Whether the pattern can be read.
  package static func isValid(_ pattern: String) -> Bool {
    !repeatsRepetition(pattern) && (try? Regex(pattern)) != nil
  }

  /// Whether a group of nothing but repetitions is itself repeated, as in `(a+)+`: such a pattern can try for years
  /// on a short text that does not match.
  static func repeatsRepetition(_ pattern: String) -> Bool {
    let characters = Array(pattern)
    var groups: [Int] = []
    for (index, character) in characters.enumerated() where index == 0 || characters[index - 1] != "\\" {
      if character == "(" { groups.append(index) }
      guard character == ")", let start = groups.popLast(), index + 1 < characters.count else { continue }
      let inner = characters[start + 1..<index]
      let isRepeated = "+*{".contains(characters[index + 1])
      if isRepeated, let last = inner.last, "+*}".contains(last) { return true }
    }
    return false
  }

  /// Whether the whole text matches; a pattern that cannot be read matches nothing.
  package static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return (try? regex.wholeMatch(in: text)) != nil
  }
}
