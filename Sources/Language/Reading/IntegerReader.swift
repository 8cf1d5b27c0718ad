import Diagnostics
import Documents
import Texts

extension Reader {
  /// Reads a whole number within a range. Returns nil for anything else, and reports it.
  mutating func integer(_ node: Node?, _ range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if node.kind == .text, let number = Int(node.text), range.contains(number), node.text.first != "+" {
      return number
    }
    let (summary, remedy) = problem(node, range)
    report(.badNumber, firstLine(of: node), summary, remedy)
    return nil
  }

  /// The message for an invalid whole number.
  private func problem(_ node: Node, _ range: ClosedRange<Int>) -> (summary: String, remedy: String) {
    let bounds = "from \(range.lowerBound) to \(range.upperBound)"
    let text = node.kind == .text ? node.text : ""
    let digits = text.drop { $0 == "-" || $0 == "+" }
    if !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      if text.first == "+" { return ("a whole number cannot begin with `+`", "Write `\(digits)`.") }
      let found = text.count > 20 ? "this number" : text
      return text.first == "-"
        ? ("\(found) is too small: the minimum is \(range.lowerBound)", "Write a whole number \(bounds).")
        : outside(found, Int(text), range, "Write a whole number \(bounds).")
    }
    let found =
      node.isAbsent
      ? "nothing" : node.kind == .text ? "`\(text.prefix(40))`" : node.kind == .list ? "a list" : "a map"
    let isDecimal = text.contains { $0.isNumber } && text.allSatisfy { $0.isNumber || "-.,eE+".contains($0) }
    return (
      "expected a whole number \(bounds), found \(found)",
      isDecimal ? "Write it without decimals and without separators." : "Write it in digits."
    )
  }

  private func outside(_ found: String, _ number: Int?, _ range: ClosedRange<Int>, _ remedy: String) -> (
    summary: String, remedy: String
  ) {
    let isSmall = number.map { $0 < range.lowerBound } ?? false
    return isSmall
      ? ("\(found) is too small: the minimum is \(range.lowerBound)", remedy)
      : ("\(found) is too large: the maximum is \(range.upperBound)", remedy)
  }
}
