/// A version of the questionnaire among the rows of a table.
package struct TableVersion: Hashable, Sendable {
  /// Its number in the answers file, from 1 for the oldest.
  package var number: Int
  /// The number of its rows.
  package var rows: Int
  /// The waves of its rows, in the order of their first row; empty if none has a wave.
  package var waves: [String]
  /// Why it does not have some of the columns, by the name of the column.
  package var gaps: [String: Reason]
  /// The questions, by their ids, whose points were stretched to the scale of the newest version.
  package var stretched: [String] = []

  /// Why a version does not have a column.
  package enum Reason: Hashable, Sendable {
    /// It does not have the question.
    case absent
    /// The question, by its id, means something else: why, in words; and whether only its scale has other ends.
    case changed(String, [String], isScale: Bool)
  }

  /// A version with its rows and gaps.
  package init(number: Int, rows: Int, waves: [String] = [], gaps: [String: Reason]) {
    (self.number, self.rows, self.waves, self.gaps) = (number, rows, waves, gaps)
  }
}
