/// One interview as a row of a data set.
package struct DataRow: Sendable {
  /// The fixed columns, in the order of `FixedColumns.names`.
  package var fixed: [DataCell]
  /// The variables, in the order of the extract.
  package var cells: [DataCell]
}
