package import Datasets

/// A number or word in a column of a file that counts as a missing answer.
package struct TakenAsMissing: Encodable, Hashable, Sendable {
  /// The column.
  package var column: String
  /// The number or word as it is written, such as `99` or `NA`.
  package var value: String
  /// How often it occurs.
  package var count: Int

  /// All of a table, in the order of its columns. Words for missing numbers are left out: they say what they are.
  ///
  /// - Parameter numbers: whether numbers are told, or words alone.
  package static func all(in table: DataTable, numbers: Bool) -> [TakenAsMissing] {
    (numbers ? table.numbers : []).flatMap { column in
      column.declaredCodes.map { code, count in
        TakenAsMissing(
          column: column.name, value: Int(exactly: code).map(String.init) ?? String(code), count: count)
      }
    }
      + table.categories.flatMap { column in
        column.missing.sorted { $0.key < $1.key }.map {
          TakenAsMissing(column: column.name, value: $0.key, count: $0.value)
        }
      }
  }

  /// The number or word with its column, in words: `99 in speed (12 times)`.
  var words: String { "\(value) in \(column) (\(count == 1 ? "once" : "\(count) times"))" }
}
