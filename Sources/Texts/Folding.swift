import Foundation

extension String {
  /// The text as it is searched for: in lowercase, without accents and other marks, with `ß` as `ss` and `ø` as `o`, so that
  /// people without a key for a letter can find it.
  ///
  /// ```swift
  /// "Łódź".folded == "lodz"
  /// ```
  package var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = ""
    for scalar in lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letters = Self.letters[scalar] {
        folded += letters
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Whether the text contains a part, both folded. Every text contains the empty text.
  package func finds(_ part: String) -> Bool {
    let part = part.folded
    return part.isEmpty || folded.contains(part)
  }

  /// Letters that Unicode does not decompose, and typographic signs with their keyboard equivalents.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ĸ": "k", "‘": "'", "’": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-",
    "—": "-", "‐": "-", "‑": "-",
  ]
}
