package import Dates
package import Texts

package import struct Foundation.Decimal

/// A reference to a field of a question in an expression or a wording.
package struct FieldReference: Hashable, Sendable {
  /// How the index at one level is determined.
  package enum Index: Hashable, Sendable {
    /// Always this element.
    case fixed(Int)
    /// The element that is bound in a slot.
    case slot(Int)
    /// The element before the one that is bound in a slot; the first element has none.
    case before(slot: Int)
    /// The element of another code frame with the same id as the one that is bound in a slot. The array has its index
    /// for each element; -1 if there is none.
    case mapped(slot: Int, [Int])
  }

  /// The index of the question.
  package var question: Int
  /// The index of its first field.
  package var firstField: Int
  /// The number of elements at each level.
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
/// Two expressions are equal if their forms are equal; their places are not compared.
package struct Expression: Sendable {
  /// The operation and its operands.
  package let form: Form
  /// The place where it is written; nil if the author did not write it.
  package let place: SourceRange?

  /// An expression, with the place where it is written.
  package init(_ form: Form, at place: SourceRange? = nil) { (self.form, self.place) = (form, place) }

  /// The same expression at another place.
  package func at(_ place: SourceRange?) -> Expression { Expression(form, at: place) }

  /// A comparison operator.
  package enum Comparison: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// An arithmetic operator.
  package enum Arithmetic: String, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case modulo = "mod"
  }

  /// A function that summarizes several values.
  package enum Summary: String, Sendable, CaseIterable { case mean, sum, min, max }

  /// A state that `is` tests. The result is true or false, even for missing answers.
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
    /// An expression with an error that is already reported. It causes no further messages.
    case unreadable
    case number(Decimal)
    case text(String)
    case date(CalendarDate)
    /// An id that stands for an option, a group, a language or a perspective.
    case option(String)
    case field(FieldReference)
    /// The amount of an element of a code frame, in an allocation.
    case amount(FieldReference, codeFrame: Int, FieldReference.Index)
    case segment(Int)
    /// A sample field.
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
    /// The number of chosen options, or of given texts.
    case countChosen(Expression)
    /// A summary of several values; missing values are left out.
    case summary(Summary, [Expression])
    /// The number of elements in a set.
    case countOver(ElementSet)
    /// A summary of an expression over the elements of a set; missing values are left out.
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
  /// The operands, in the order written.
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

  /// The number; nil if it is not a number constant.
  package var number: Decimal? { if case .number(let number) = form { number } else { nil } }
  /// The day; nil if it is not a date constant.
  package var date: CalendarDate? { if case .date(let date) = form { date } else { nil } }
}

extension Expression {
  /// An expression with an error that is already reported.
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

  /// The conjunction of two conditions. Its place is that of the second one.
  package static func and(_ a: Expression, _ b: Expression) -> Expression {
    Expression(.and(a, b), at: b.place ?? a.place)
  }
}
