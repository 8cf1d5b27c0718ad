import Foundation

extension String {
  /// The text as it is looked for: without capitals, accents and other marks, `ß` as `ss` and `ø` as `o`, so that who
  /// has no key for a letter finds it all the same.
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

  /// Whether a part stands in the text, both folded. Nothing stands in every text.
  package func finds(_ part: String) -> Bool {
    let part = part.folded
    return part.isEmpty || folded.contains(part)
  }

  /// Letters that Unicode does not take apart, and signs that keyboards have another one for.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ĸ": "k", "‘": "'", "’": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-",
    "—": "-", "‐": "-", "‑": "-",
  ]
}
