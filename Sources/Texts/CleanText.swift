/// Removes control characters from texts of files and respondents, so that they cannot control a terminal.
package enum CleanText {
  /// The text with control characters (C0, DEL, C1) and bidirectional embeddings, overrides and isolates replaced by
  /// `\u{FFFD}`. Line breaks and tabs become spaces; `lines` keeps line breaks.
  package static func forTerminal(_ text: String, lines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isDangerous(scalar) {
        clean.append(scalar)
      } else if scalar == "\n", lines {
        clean.append(scalar)
      } else {
        clean.append(scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : "\u{FFFD}")
      }
    }
    return String(clean)
  }

  /// The JSON with these characters escaped, so that it still means the same. Its line breaks are between values, so they
  /// stay.
  package static func inJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { isDangerous($0) && $0 != "\n" }) else { return json }
    return json.unicodeScalars.reduce(into: "") { escaped, scalar in
      if isDangerous(scalar), scalar != "\n" {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether the scalar could control a terminal instead of being shown.
  package static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isBidirectional(scalar)
  }

  /// Whether the scalar is a C0 or C1 control character, DEL, or a line or paragraph separator.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the scalar is a bidirectional embedding, override or isolate (UAX 9), which can make a text look like another
  /// text.
  package static func isBidirectional(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
