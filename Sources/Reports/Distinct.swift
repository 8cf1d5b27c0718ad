import Texts

extension Typography {
  /// Texts cut to a width so that different texts still look different: cut at the end, else in the middle, else before the
  /// first difference, else with a number.
  package func distinct(_ texts: [String], _ width: Int) -> [String] {
    let texts = texts.map { CleanText.forTerminal($0) }
    var cut = texts.map { fitting($0, width) }
    for way in [Cut.middle, .difference, .number] {
      for alike in lookalikes(cut, texts) {
        for (number, place) in alike.enumerated() {
          cut[place] = self.cut(texts[place], way, width, among: alike.map { texts[$0] }, number: number + 1)
        }
      }
    }
    return cut
  }

  /// Where a text is cut.
  private enum Cut { case middle, difference, number }

  private var mark: String { isPlain ? "~" : "…" }

  /// The indices of different texts that look the same after cutting.
  private func lookalikes(_ cut: [String], _ texts: [String]) -> [[Int]] {
    let groups = Dictionary(grouping: cut.indices) { cut[$0] }.values
    return groups.filter { Set($0.map { texts[$0] }).count > 1 }.map { $0.sorted() }
  }

  private func cut(_ text: String, _ way: Cut, _ width: Int, among texts: [String], number: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    switch way {
    case .middle:
      let end = self.end(of: text, columns: (width - 1) / 2)
      return DisplayWidth.prefix(text, columns: width - 1 - DisplayWidth.of(end)) + mark + end
    case .difference:
      let start = DisplayWidth.prefix(text, columns: max(1, width / 5))
      let rest = text.dropFirst(max(start.count, commonPrefix(texts)))
      return fitting(start + mark + rest, width)
    case .number:
      let end = "\(mark)\(number)"
      return DisplayWidth.prefix(text, columns: width - DisplayWidth.of(end)) + end
    }
  }

  /// The end of a text, starting at a word if possible.
  private func end(of text: String, columns: Int) -> String {
    let end = String(DisplayWidth.prefix(String(text.reversed()), columns: columns).reversed())
    let words = end.firstIndex(of: " ").map { String(end[$0...]) } ?? end
    return words.contains { $0 != " " } ? words : end
  }

  /// The length of the common beginning of texts, without the first part of the word in which they differ.
  private func commonPrefix(_ texts: [String]) -> Int {
    let first = texts.first ?? ""
    let count = texts.reduce(first.count) { count, text in
      min(count, zip(first, text).prefix { $0 == $1 }.count)
    }
    let common = first.prefix(count)
    return common.lastIndex(of: " ").map { common.distance(from: common.startIndex, to: $0) + 1 } ?? count
  }
}
