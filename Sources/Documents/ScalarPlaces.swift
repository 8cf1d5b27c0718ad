package import Texts

/// Maps places in a text to places in the source, across quotes, escapes, and folded lines.
package struct ScalarPlaces {
  private let lower: Int
  /// The offset in the source of each byte of the text, and of its end; nil if the text is identical to the source.
  private var map: [Int]?

  /// Creates the places of a text node.
  package init(_ node: Node) {
    let source = node.document.source
    let text = Array(node.text.utf8)
    let start = node.range.lower + (node.style == .plain ? 0 : 1)
    let isVerbatim =
      start + text.count <= source.bytes.count && source.bytes[start..<start + text.count].elementsEqual(text)
    let isBlock = node.style == .literal || node.style == .folded
    lower = start
    if !isVerbatim || isBlock {
      map = Aligner(source: source, range: node.range, style: node.style, text: text).align()
    }
  }

  init(_ source: SourceText, _ range: SourceRange, _ style: ScalarStyle, _ text: [UInt8]) {
    lower = range.lower
    map = Aligner(source: source, range: range, style: style, text: text).align()
  }

  /// The range in the source for a range of the text.
  package func source(of range: TextRange) -> SourceRange {
    guard let map else { return SourceRange(lower + range.lower, lower + range.upper) }
    func at(_ offset: Int) -> Int { map[min(max(0, offset), map.count - 1)] }
    // The end is the start of the next character, to include a whole escape.
    return SourceRange(at(range.lower), max(at(range.lower), at(range.upper)))
  }
}

/// Aligns a text with its source, byte by byte.
private struct Aligner {
  let source: SourceText
  let range: SourceRange
  let style: ScalarStyle
  let text: [UInt8]

  func align() -> [Int] {
    var map: [Int] = []
    map.reserveCapacity(text.count + 1)
    var place = start
    var index = 0
    while index < text.count {
      if isBlankByte(text[index]), isBlank(place) || isEscapedBreak(place) {
        // A folded line: spaces and line breaks of the source become spaces of the text.
        let end = blanksEnd(place)
        let limit = style == .doubleQuoted ? index + blankCount(from: place, to: end) : text.count
        var blanks = index
        while blanks < min(limit, text.count), isBlankByte(text[blanks]) { blanks += 1 }
        for offset in index..<blanks { map.append(min(place + offset - index, max(place, end - 1))) }
        (index, place) = (blanks, end)
      } else {
        place = skipIndent(place)
        let length = sourceLength(place)
        map.append(place)
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 {
          map.append(place)
          index += 1
        }
        place += length
      }
    }
    map.append(min(place, range.upper))
    return map
  }

  private func isBlankByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == newline
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }

  /// The start of the text: after the quote, or at the first line of a block.
  private var start: Int {
    switch style {
    case .plain: return range.lower
    case .singleQuoted, .doubleQuoted: return range.lower + 1
    case .literal, .folded:
      var place = range.lower
      while place < range.upper, source.bytes[place] != newline, source.bytes[place] != 0x0D { place += 1 }
      return blanksEnd(place)
    }
  }

  private func isBlank(_ place: Int) -> Bool { place < range.upper && source.bytes[place] <= 0x20 }

  /// Whether there is an escaped line break at `place`: in double quotes, a backslash before a line break joins the
  /// lines.
  private func isEscapedBreak(_ place: Int) -> Bool {
    style == .doubleQuoted && place + 1 < range.upper && source.bytes[place] == UInt8(ascii: "\\")
      && (source.bytes[place + 1] == newline || source.bytes[place + 1] == 0x0D)
  }

  private func blanksEnd(_ place: Int) -> Int {
    var end = place
    while isBlank(end) || isEscapedBreak(end) { end += isEscapedBreak(end) ? 2 : 1 }
    return end
  }

  /// The number of blanks in the text for a range of blanks in the source, in double quotes. Needed because escaped
  /// blanks may follow.
  private func blankCount(from start: Int, to end: Int) -> Int {
    var (count, place) = (0, start)
    while place < end {
      let isJoined = isEscapedBreak(place)
      if isJoined { place += 1 }
      var (blanks, breaks) = (0, 0)
      while place < end, !isEscapedBreak(place) {
        let byte = source.bytes[place]
        place += 1
        if byte == newline || byte == 0x0D {
          breaks += 1
          if byte == 0x0D, place < end, source.bytes[place] == newline { place += 1 }
        } else {
          blanks += 1
        }
      }
      // One line break is one blank; several are one blank less; a break after a backslash adds none.
      count += isJoined ? breaks - 1 : breaks == 0 ? blanks : max(1, breaks - 1)
    }
    return count
  }

  private func skipIndent(_ place: Int) -> Int {
    isEscapedBreak(place) || (isBlank(place) && style != .doubleQuoted) ? blanksEnd(place) : place
  }

  /// The number of bytes of the source for the character at `place`.
  private func sourceLength(_ place: Int) -> Int {
    guard place < range.upper else { return 0 }
    let byte = source.bytes[place]
    if style == .singleQuoted, byte == UInt8(ascii: "'") { return 2 }
    if style == .doubleQuoted, byte == UInt8(ascii: "\\"), place + 1 < range.upper {
      return switch source.bytes[place + 1] {
      case UInt8(ascii: "x"): 4
      case UInt8(ascii: "u"): 6
      case UInt8(ascii: "U"): 10
      default: 2
      }
    }
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
