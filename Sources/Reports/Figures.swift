import Foundation

/// Numbers as they stand in tables: always with a point, never in the habit of a place.
enum Figures {
  /// A number with so many decimals; `0.00` never with a minus.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }

  /// A part of 1 as a percentage without decimals.
  static func percent(_ part: Double) -> String { "\(fixed(part * 100, 0))\u{A0}%" }

  /// An interval of parts of 1 as percentages: `13-36 %`.
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
