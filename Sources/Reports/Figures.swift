import Foundation

/// Formats numbers for tables, always with a decimal point, whatever the locale.
enum Figures {
  /// A number with fixed decimals; `0.00` never has a minus sign.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }

  /// A share as a percentage without decimals.
  static func percent(_ part: Double) -> String { "\(fixed(part * 100, 0))\u{A0}%" }

  /// An interval of shares as percentages: `13-36 %`.
  static func percent(_ parts: ClosedRange<Double>) -> String {
    "\(fixed(parts.lowerBound * 100, 0))-\(fixed(parts.upperBound * 100, 0))\u{A0}%"
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
