package import Instruments

package import struct Foundation.Decimal

/// The value of a variable in a row.
package enum DataCell: Hashable, Sendable {
  /// No value: the question was not asked, or is not in this version of the questionnaire.
  case empty
  /// A missing answer, or a question that was not reached; and whether the column contains texts.
  case missing(MissingWord, inText: Bool)
  /// The code of an option, a point of a scale, or 0 and 1.
  case code(Int)
  /// A number.
  case number(Decimal)
  /// A free text.
  case text(String)
  /// A word of the questionnaire: an id, a label, a date.
  case word(String)
}

/// The kinds of missing answers in a data set.
package enum MissingWord: String, Hashable, Sendable, CaseIterable {
  case dk, na, refused, skipped
  case notReached = "not_reached"

  /// The word for an absence; nil if the question was not asked.
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
