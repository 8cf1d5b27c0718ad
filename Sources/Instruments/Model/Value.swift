package import Dates

package import struct Foundation.Decimal

/// The value of a field. Options are stored by id, not by code; numbers are exact decimals.
package enum Value: Hashable, Sendable {
  /// One option, by its id.
  case one(String)
  /// Any number of options, by their ids, in the order of the questionnaire.
  case some([String])
  /// A point of a scale.
  case point(Int)
  /// A number.
  case number(Decimal)
  /// A text, with line breaks as `\n`.
  case text(String)
  /// Short texts in the order given.
  case texts([String])
  /// A calendar day.
  case date(CalendarDate)
  /// A ranking of elements by their ids, rank 1 first.
  case order([String])
  /// A total divided among elements, in the order of the questionnaire.
  case amounts([Amount])
  /// The best and the worst of some elements.
  case extremes(Extremes)
  /// A truth value. Only computed values have this type.
  case truth(Bool)
}

/// The amount of an element in an allocation.
package struct Amount: Hashable, Sendable {
  /// The element's id.
  package var id: String
  /// The amount.
  package var number: Decimal

  /// An amount for an element.
  package init(id: String, number: Decimal) { (self.id, self.number) = (id, number) }
}

/// The best and the worst of some elements that were shown together.
package struct Extremes: Hashable, Sendable {
  /// The ids of the elements that were shown, in the order shown. They are stored with the answer, so that it stays
  /// valid if the design changes.
  package var shown: [String]
  /// The id of the best.
  package var best: String
  /// The id of the worst.
  package var worst: String

  /// The best and the worst of the elements shown.
  package init(shown: [String], best: String, worst: String) {
    (self.shown, self.best, self.worst) = (shown, best, worst)
  }
}

/// An answer to one field: a value, or one of the missing answers.
package enum Answer: Hashable, Sendable {
  /// A value.
  case given(Value)
  /// A missing answer.
  case missing(MissingKind)
}

/// The content of a field: a value, or the reason why there is none.
package enum Cell: Hashable, Sendable {
  /// A value.
  case given(Value)
  /// No value.
  case absent(Absence)

  /// The content of a field with this answer.
  package init(_ answer: Answer) {
    switch answer {
    case .given(let value): self = .given(value)
    case .missing(let kind): self = .absent(.missing(kind))
    }
  }
}
