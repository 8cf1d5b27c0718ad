import Foundation

/// Formats numbers for tables, always with a decimal point, whatever the locale.
enum Figures {
  /// A number with fixed decimals; `0.00` never has a minus sign.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }

  /// A number with its sign: `+0.25`, `-1.50`; `0.00` has none.
  static func signed(_ value: Double, _ decimals: Int) -> String {
    let text = fixed(value, decimals)
    return value > 0 && text.contains { ("1"..."9").contains($0) } ? "+\(text)" : text
  }

  /// A share as a percentage without decimals.
  static func percent(_ part: Double) -> String { "\(fixed(part * 100, 0))\u{A0}%" }

  /// An interval of shares as percentages: `13-36 %`.
  static func percent(_ parts: ClosedRange<Double>) -> String {
    "\(fixed(parts.lowerBound * 100, 0))-\(fixed(parts.upperBound * 100, 0))\u{A0}%"
  }

  /// A range of whole numbers: `2` or `2-4`.
  static func range(_ numbers: ClosedRange<Int>) -> String {
    numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
  }

  /// A probability: `p = 0.03`, or `p < 0.001`.
  static func probability(_ p: Double) -> String {
    p < 0.001 ? "p\u{A0}<\u{A0}0.001" : "p\u{A0}=\u{A0}\(fixed(p, p < 0.1 ? 3 : 2))"
  }

  /// A count with commas between thousands: `100,000`.
  static func count(_ count: Int) -> String {
    var (text, rest) = ("", String(count))
    while rest.count > 3 {
      text = ",\(rest.suffix(3))\(text)"
      rest.removeLast(3)
    }
    return rest + text
  }
}
