/// The numbers that mean a missing answer in a file: for all columns, and for single columns instead.
package struct MissingCodes: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The numbers that hold for columns without numbers of their own.
  package var everywhere: Set<Double>
  /// The numbers of single columns, which hold there instead; an empty set if no number of the column means a missing answer.
  package var byColumn: [String: Set<Double>]

  /// Numbers for all columns, and for single columns instead.
  package init(everywhere: Set<Double> = [], byColumn: [String: Set<Double>] = [:]) {
    (self.everywhere, self.byColumn) = (everywhere, byColumn)
  }

  /// Numbers for all columns.
  package init(arrayLiteral codes: Double...) { self.init(everywhere: Set(codes)) }

  /// The numbers that mean a missing answer in a column.
  package func codes(of column: String) -> Set<Double> { byColumn[column] ?? everywhere }

  /// Reads numbers as a user writes them: `-99,99` for all columns, `price=6,9` for one; several parts, divided by blanks. A
  /// column without numbers has none: `price=`. Nil if a part is not of this form.
  package init?(_ texts: [String]) {
    self.init(everywhere: [], byColumn: [:])
    for part in texts.flatMap({ $0.split(separator: " ") }) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let words = sides[sides.count - 1].split(separator: ",")
      let numbers = words.compactMap { Double($0) }
      guard numbers.count == words.count, numbers.allSatisfy(\.isFinite) else { return nil }
      if sides.count == 2 {
        byColumn[String(sides[0]), default: []].formUnion(numbers)
      } else {
        everywhere.formUnion(numbers)
      }
    }
  }
}
