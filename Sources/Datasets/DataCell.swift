package import Instruments

package import struct Foundation.Decimal

/// What stands in a row under a variable.
package enum DataCell: Hashable, Sendable {
  /// Nothing: the question was not asked, or the version of the questionnaire did not have it.
  case empty
  /// A missing answer, or an interview that was broken off before; and whether the column is one of texts.
  case missing(MissingWord, inText: Bool)
  /// The code of an option, a point of a scale, or 0 and 1.
  case code(Int)
  /// A number.
  case number(Decimal)
  /// Text that somebody wrote.
  case text(String)
  /// A word of the questionnaire's own: an id, a label, a date.
  case word(String)
}

/// The kinds of missing that a data set keeps apart.
package enum MissingWord: String, Hashable, Sendable, CaseIterable {
  case dk, na, refused, skipped
  case notReached = "not_reached"

  /// The word for an absence; nil where the question was not asked.
  package init?(_ absence: Absence) {
    switch absence {
    case .missing(.dk): self = .dk
    case .missing(.na): self = .na
    case .missing(.refused): self = .refused
    case .missing(.skipped): self = .skipped
    case .notReached: self = .notReached
    case .notAsked: return nil
    }
  }
}
