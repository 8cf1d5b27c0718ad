package import struct Foundation.Decimal

/// A field of a question, as an expression or a wording names it.
package struct FieldReference: Hashable, Sendable {
  /// How the index of one level is found.
  package enum Index: Hashable, Sendable {
    /// Always this element.
    case fixed(Int)
    /// The element that is bound in a slot.
    case slot(Int)
    /// The element before the one that is bound in a slot; of the first there is none.
    case before(slot: Int)
    /// The element that is bound in a slot, looked up by its id in another base; -1 where it is not there.
    case mapped(slot: Int, [Int])
  }

  /// The index of the question.
  package var question: Int
  /// The index of its first field.
  package var firstField: Int
  /// How many elements each level has.
  package var extents: [Int]
  /// The index at each level.
  package var indices: [Index]
}

/// A typed expression with all names resolved. Every operation propagates missing values as SQL and R do.
package indirect enum Expression: Hashable, Sendable {
  /// How two values are compared.
  package enum Comparison: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// What is done with two numbers.
  package enum Arithmetic: String, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case modulo = "mod"
  }

  /// How several values become one.
  package enum Summary: String, Sendable, CaseIterable { case mean, sum, min, max }

  /// What is asked about a missing answer; two-valued.
  package enum State: Hashable, Sendable {
    /// Any value.
    case answered
    /// One kind of missing answer.
    case missing(MissingKind)
    /// One option.
    case option(String)
  }

  case truth(Bool)
  /// What could not be typed: it has been told why, and nothing follows from it.
  case unreadable
  case number(Decimal)
  case text(String)
  case date(CalendarDate)
  /// An id that stands for an option, a group, a language or a perspective.
  case option(String)
  case field(FieldReference)
  /// What of a total was given to an element of a base.
  case amount(FieldReference, base: Int, FieldReference.Index)
  case segment(Int)
  /// What came with the case.
  case sample(Int)
  case language
  case perspective
  case today
  case not(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)
  case compare(Comparison, Expression, Expression)
  case arithmetic(Arithmetic, Expression, Expression)
  case isIn(Expression, [String])
  case isState(Expression, State)
  case has(Expression, Expression)
  case matches(Expression, pattern: String)
  case choose(Expression, then: Expression, otherwise: Expression)
  /// How many options were chosen, or texts given.
  case countChosen(Expression)
  /// Over the answered ones of several values.
  case summary(Summary, [Expression])
  /// How many elements of a set there are.
  case countOver(ElementSet)
  /// Over the answered values of the elements of a set.
  case summaryOver(Summary, ElementSet, Expression)
  case yearsBetween(Expression, Expression)
  /// The number of the element that is bound in a slot, from 1.
  case position(slot: Int)
  /// The id of the element that is bound in a slot.
  case element(base: Int, slot: Int)
}
