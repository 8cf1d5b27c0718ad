/// The number of columns that a text takes on a terminal.
///
/// The widths come from a table generated from Unicode data, not from the machine's `wcwidth`, so that a frame is the same
/// everywhere. `isUncertain` says whether terminals disagree about a cluster.
package enum DisplayWidth {
  /// The columns of a text: the sum over its clusters.
  package static func of(_ text: some StringProtocol) -> Int {
    // Fast path: most text is plain ASCII, and a page measures much of it at every key.
    let text = Substring(text)
    return isPlain(text) ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// Whether a text is all printable ASCII, with as many columns as bytes.
  package static func isPlain(_ text: Substring) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte >= 0x7F { return false }
    return true
  }

  /// The longest beginning of a text that fits into a number of columns.
  package static func prefix(_ text: some StringProtocol, columns: Int) -> String {
    var used = 0
    return String(
      text.prefix { cluster in
        used += of(cluster)
        return used <= columns
      })
  }

  /// The columns of one cluster: the sum over its scalars, but at most 2 if they are drawn as one sign, such as a joined
  /// emoji, a flag, or a block of Hangul.
  package static func of(_ cluster: Character) -> Int {
    if let ascii = cluster.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    let scalars = cluster.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let width = of(first)
    if scalars.count == 1 { return width }
    if width == 2 || scalars.contains("\u{FE0F}") { return width == 0 ? 0 : 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of a single scalar: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if isWithin(value, WidthTable.zero) { return 0 }
    return isWithin(value, WidthTable.wide) ? 2 : 1
  }

  /// Whether terminals disagree about the columns of a cluster: it has several scalars, and is not just a letter with common
  /// combining marks.
  package static func isUncertain(_ cluster: Character) -> Bool {
    if cluster.asciiValue != nil { return false }
    let scalars = cluster.unicodeScalars
    return scalars.count > 1 && !scalars.dropFirst().allSatisfy { (0x300..<0x370).contains($0.value) }
  }

  private static func isWithin(_ value: UInt32, _ ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low < ranges.count && ranges[2 * low] <= value
  }
}
