/// One column of a row on the screen.
package struct Cell: Hashable, Sendable {
  /// What is drawn: a cluster that takes a column or two.
  package var cluster: Character = " "
  /// The columns that it takes; 0 where the cluster before it takes this column, too.
  package var width = 1
  /// Whether it is drawn boldly: what is read out is.
  package var isBold = false

  /// Nothing.
  static let blank = Cell()
  /// The second column of what stands before it.
  static let continuation = Cell(cluster: " ", width: 0)
}
