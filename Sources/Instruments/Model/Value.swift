package import Dates

package import struct Foundation.Decimal

/// What was answered to one field. Ids are kept, never codes; numbers are exact decimals.
package enum Value: Hashable, Sendable {
  /// One option, by its id.
  case one(String)
  /// Any number of options, by their ids, in the order of the questionnaire.
  case some([String])
  /// A point of a scale.
  case point(Int)
  /// A number.
  case number(Decimal)
  /// A text, line breaks within it as `\n`.
  case text(String)
  /// Short texts in the order given.
  case texts([String])
  /// A calendar day.
  case date(CalendarDate)
  /// Elements in an order, by their ids, the first first.
  case order([String])
  /// A total divided among elements, in the order of the questionnaire.
  case amounts([Amount])
  /// The best and the worst of some elements.
  case extremes(Extremes)
  /// Whether something holds: only computed values are of this kind.
  case truth(Bool)
}

/// What of a total was given to an element.
package struct Amount: Hashable, Sendable {
  /// The element's id.
  package var id: String
  /// How much.
  package var number: Decimal

  /// An amount for an element.
  package init(id: String, number: Decimal) { (self.id, self.number) = (id, number) }
}

/// The best and the worst of some elements that were shown together.
package struct Extremes: Hashable, Sendable {
  /// The ids of those that were shown, in the order shown. They are kept with the answer, so that it says the same
  /// whatever becomes of the design.
  package var shown: [String]
  /// The id of the best.
  package var best: String
  /// The id of the worst.
  package var worst: String

  /// The best and the worst of some.
  package init(shown: [String], best: String, worst: String) {
    (self.shown, self.best, self.worst) = (shown, best, worst)
  }
}

/// An answer to one field: a value, or one of the missing answers.
package enum Answer: Hashable, Sendable {
  /// The respondent said this.
  case given(Value)
  /// The respondent said nothing about the matter, and why.
  case missing(MissingKind)
}

/// What stands in a field at some moment: a value, or why there is none.
package enum Cell: Hashable, Sendable {
  /// A value.
  case given(Value)
  /// No value.
  case absent(Absence)

  /// An answer as the content of a field.
  package init(_ answer: Answer) {
    switch answer {
    case .given(let value): self = .given(value)
    case .missing(let kind): self = .absent(.missing(kind))
    }
  }
}
