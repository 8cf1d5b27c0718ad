package import Dates
package import Texts

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
    /// The element that is bound in a slot, looked up by its id in another code frame; -1 where it is not there.
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

  /// A field reference with all its parts.
  package init(question: Int, firstField: Int, extents: [Int], indices: [Index]) {
    self.question = question
    self.firstField = firstField
    self.extents = extents
    self.indices = indices
  }
}

/// A typed expression with all names resolved. Every operation propagates missing values as SQL and R do.
///
/// Two expressions are equal if they say the same, wherever they are written.
package struct Expression: Sendable {
  /// What it says.
  package let form: Form
  /// Where it is written; nil for what no author wrote, such as the second half of a condition that was put together.
  package let place: SourceRange?

  /// An expression that is written at a place, or nowhere.
  package init(_ form: Form, at place: SourceRange? = nil) { (self.form, self.place) = (form, place) }

  /// The same, written at a place.
  package func at(_ place: SourceRange?) -> Expression { Expression(form, at: place) }

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

  /// The forms of an expression, each with its parts.
  package indirect enum Form: Hashable, Sendable {
    case truth(Bool)
    /// What could not be typed: it has been told why, and nothing follows from it.
    case unreadable
    case number(Decimal)
    case text(String)
    case date(CalendarDate)
    /// An id that stands for an option, a group, a language or a perspective.
    case option(String)
    case field(FieldReference)
    /// What of a total was given to an element of a code frame.
    case amount(FieldReference, codeFrame: Int, FieldReference.Index)
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
    case element(codeFrame: Int, slot: Int)
  }
}

extension Expression: Hashable {
  package static func == (a: Expression, b: Expression) -> Bool { a.form == b.form }

  package func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

extension Expression {
  /// The expressions that it is made of, in the order written.
  package var parts: [Expression] {
    switch form {
    case .truth, .unreadable, .number, .text, .date, .option, .field, .amount, .segment, .sample, .language,
      .perspective, .today, .position, .element:
      []
    case .not(let inner), .isIn(let inner, _), .isState(let inner, _), .matches(let inner, _),
      .countChosen(let inner):
      [inner]
    case .and(let a, let b), .or(let a, let b), .compare(_, let a, let b), .arithmetic(_, let a, let b),
      .has(let a, let b), .yearsBetween(let a, let b):
      [a, b]
    case .choose(let condition, let then, let otherwise): [condition, then, otherwise]
    case .summary(_, let parts): parts
    case .countOver(let set): [set.filter].compactMap { $0 }
    case .summaryOver(_, let set, let body): [body] + [set.filter].compactMap { $0 }
    }
  }

  /// The number that it is, if it is written out.
  package var number: Decimal? { if case .number(let number) = form { number } else { nil } }
  /// The day that it is, if it is written out.
  package var date: CalendarDate? { if case .date(let date) = form { date } else { nil } }
}

extension Expression {
  /// What could not be typed: it has been reported, and nothing follows from it.
  package static let unreadable = Expression(.unreadable)

  package static func truth(_ truth: Bool) -> Expression { Expression(.truth(truth)) }
  package static func number(_ number: Decimal) -> Expression { Expression(.number(number)) }
  package static func option(_ id: String) -> Expression { Expression(.option(id)) }
  package static func field(_ reference: FieldReference) -> Expression { Expression(.field(reference)) }
  package static func position(slot: Int) -> Expression { Expression(.position(slot: slot)) }
  package static func not(_ inner: Expression) -> Expression { Expression(.not(inner)) }
  package static func or(_ a: Expression, _ b: Expression) -> Expression { Expression(.or(a, b)) }
  package static func countChosen(_ inner: Expression) -> Expression { Expression(.countChosen(inner)) }

  package static func compare(_ comparison: Comparison, _ a: Expression, _ b: Expression) -> Expression {
    Expression(.compare(comparison, a, b))
  }

  /// Both of two conditions. What was put together stands where its second part was written.
  package static func and(_ a: Expression, _ b: Expression) -> Expression {
    Expression(.and(a, b), at: b.place ?? a.place)
  }
}
