/// One column of a row on the screen.
package struct Cell: Hashable, Sendable {
  /// The cluster to draw; it takes one or two columns.
  package var cluster: Character = " "
  /// The columns that it takes; 0 if the cluster before also covers this column.
  package var width = 1
  /// Whether it is bold. Wordings to read out are bold.
  package var isBold = false

  /// An empty cell.
  static let blank = Cell()
  /// The second column of the cluster before.
  static let continuation = Cell(cluster: " ", width: 0)
}
