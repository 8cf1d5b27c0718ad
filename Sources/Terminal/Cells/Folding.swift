import Foundation

/// Replaces characters by ASCII, for terminals without UTF-8.
enum Folding {
  private static let signs: [Character: String] = [
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "–": "-", "—": "-",
    "…": ".", "•": "*", "·": ".", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "s", "æ": "a", "Æ": "A",
    "œ": "o", "Œ": "O", "đ": "d", "Đ": "D", "ı": "i", "\u{A0}": " ", "¿": "?", "¡": "!", "€": "E",
  ]

  /// The ASCII characters for a cluster, one for each of its columns: the letter without its marks, or question marks.
  static func ascii(_ cluster: Character, width: Int) -> String {
    if cluster.isASCII { return String(cluster) }
    if let sign = signs[cluster] { return sign }
    let base = String(cluster).decomposedStringWithCanonicalMapping.unicodeScalars.first
    if let base, base.isASCII, width == 1 { return String(base) }
    return String(repeating: "?", count: width)
  }
}
