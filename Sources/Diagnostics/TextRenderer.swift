package import Texts

/// Renders diagnostics as text: the place, the source line with the place underlined, and what to do.
package struct TextRenderer: Sendable {
  /// The most columns of a source line; a longer line is cut around the place.
  private static let window = 100

  private let source: SourceText

  /// A renderer for the diagnostics of one file.
  package init(_ source: SourceText) { self.source = source }

  /// One diagnostic, with a line break at the end.
  package func render(_ diagnostic: Diagnostic) -> String {
    let place = source.position(of: diagnostic.range.lower)
    let name = CleanText.forTerminal(source.name)
    var text = "\(name):\(place.line):\(place.column): "
    text += "\(diagnostic.severity.rawValue)[\(diagnostic.rule.code)]: "
    text += CleanText.forTerminal(diagnostic.summary) + "\n"
    text += excerpt(of: diagnostic.range, line: place.line)
    let margin = String(repeating: " ", count: "\(place.line)".count + 1)
    if !diagnostic.explanation.isEmpty {
      text += "\(margin)= \(CleanText.forTerminal(diagnostic.explanation))\n"
    }
    for note in diagnostic.notes { text += "\(margin)= \(render(note))\n" }
    return text
  }

  private func render(_ note: Diagnostic.Note) -> String {
    let message = CleanText.forTerminal(note.message)
    guard let range = note.range else { return message }
    let place = source.position(of: range.lower)
    return "\(message) (line \(place.line), column \(place.column))"
  }

  /// The line of a place with the place underlined, cut to the maximum width.
  private func excerpt(of range: SourceRange, line: Int) -> String {
    let whole = source.lineRange(line)
    guard source.bytes.count > 0 else { return "" }
    // Take only the bytes around the place that can be shown: a line may have megabytes.
    let lower = max(whole.lower, alignedStart(range.lower - Self.window))
    let upper = min(whole.upper, lower + 8 * Self.window)
    let marked = SourceRange(min(range.lower, upper), min(max(range.upper, range.lower), upper))
    let before = shown(source[SourceRange(lower, marked.lower)])
    let place = shown(source[marked])
    let after = shown(source[SourceRange(marked.upper, upper)])
    let cutLeft = lower > whole.lower ? "…" : ""
    let available = max(8, Self.window - DisplayWidth.of(before))
    let rest = clipped(place + after, to: available)
    let cutRight = rest.count < (place + after).count || upper < whole.upper ? "…" : ""
    let number = "\(line)"
    let margin = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: DisplayWidth.of(cutLeft + before))
    let carets = String(repeating: "^", count: max(1, min(DisplayWidth.of(place), DisplayWidth.of(rest))))
    return "\(number) | \(cutLeft)\(before)\(rest)\(cutRight)\n\(margin) | \(indent)\(carets)\n"
  }

  private func shown(_ text: String) -> String { CleanText.forTerminal(text) }

  private func clipped(_ text: String, to columns: Int) -> String {
    var width = 0
    return String(
      text.prefix { cluster in
        width += DisplayWidth.of(cluster)
        return width <= columns
      })
  }

  /// The nearest offset at or after `offset` where a scalar starts.
  private func alignedStart(_ offset: Int) -> Int {
    var offset = max(0, offset)
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
