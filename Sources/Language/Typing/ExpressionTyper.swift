import Dates
import Diagnostics
import Instruments
import Texts

import struct Foundation.Decimal

/// An expression with its type.
typealias Typed = (expression: Expression, type: ValueType)

/// The form of an expression, with its type. The syntax gives its place.
typealias TypedForm = (form: Expression.Form, type: ValueType)

/// Types one expression.
struct ExpressionTyper {
  let typer: Typer
  let places: ExpressionPlaces

  /// Types a piece of syntax. Returns nil if it is not valid, and reports the problem.
  func type(_ syntax: Syntax, _ context: TypingContext) -> Typed? {
    guard let typed = form(syntax, context) else { return nil }
    return (Expression(typed.form, at: places.written(syntax.range)), typed.type)
  }

  func form(_ syntax: Syntax, _ context: TypingContext) -> TypedForm? {
    switch syntax {
    case .unreadable: return nil
    case .number(let digits, let range): return number(digits, range)
    case .text(let text, _): return (.text(text), .text)
    case .date(let text, let range): return date(text, range)
    case .name(let name): return self.name(name, context)
    case .element(let name, let indices, let range): return element(name, indices, range, context)
    case .member(let first, let second): return member(first, second, context)
    case .unary(let operation, let inner, _): return unary(operation, inner, context)
    case .binary(let operation, let left, let right, let range):
      return binary(operation, left, right, range, context)
    case .isIn(let inner, let names, let range): return isIn(inner, names, range, context)
    case .isState(let inner, let negated, let state, _): return isState(inner, negated, state, context)
    case .matches(let inner, let pattern, _): return matches(inner, pattern, context)
    case .call(let function, let arguments, let range): return call(function, arguments, range, context)
    case .over(let function, let value, let set, let range): return over(function, value, set, range, context)
    }
  }

  func report(_ rule: Rule, _ range: TextRange, _ summary: String, _ remedy: String) {
    typer.report(rule, places.source(range), summary, remedy)
  }

  /// Types a piece of syntax that must have a certain type.
  func expect(_ expected: ValueType, _ syntax: Syntax, _ context: TypingContext) -> Expression? {
    guard let typed = type(syntax, context) else { return nil }
    guard typed.type == expected else {
      report(
        .wrongType, syntax.range, "expected \(expected.description), found \(typed.type.description)",
        remedy(typed.type, expected))
      return nil
    }
    return typed.expression
  }

  func remedy(_ found: ValueType, _ expected: ValueType) -> String {
    switch (found, expected) {
    case (.one(let ids, let name), .truth): "Compare it with an option: `\(name) == \(ids.example)`."
    case (.some(let ids, let name), .truth): "Check for an option: `\(name) has \(ids.example)`."
    case (.number, .truth): "Compare it with a number: `… >= 4`."
    default: "Check the types of both sides."
    }
  }

  func number(_ digits: String, _ range: TextRange) -> TypedForm? {
    guard digits.utf8.count <= 18, let number = Decimal(string: digits) else {
      report(.badNumber, range, "this number is too long", "Use at most 17 digits.")
      return nil
    }
    return (.number(number), .number)
  }

  func date(_ text: String, _ range: TextRange) -> TypedForm? {
    guard let date = CalendarDate(text) else {
      report(
        .badValue, range, "\(text) is not a valid date", "Write year, month, and day: 2026-01-31."
      )
      return nil
    }
    return (.date(date), .date)
  }

  // MARK: operators

  private func unary(_ operation: String, _ inner: Syntax, _ context: TypingContext) -> TypedForm? {
    if operation == "not" { return expect(.truth, inner, context).map { (.not($0), .truth) } }
    return expect(.number, inner, context).map { number in
      if case .number(let digits) = number.form { return (.number(-digits), .number) }
      return (.arithmetic(.minus, .number(0), number), .number)
    }
  }

  private func binary(
    _ operation: String, _ left: Syntax, _ right: Syntax, _ range: TextRange, _ context: TypingContext
  ) -> TypedForm? {
    if operation == "and" || operation == "or" {
      // Type both sides even if one is not valid, so that all problems are reported.
      let a = expect(.truth, left, context) ?? .unreadable
      let b = expect(.truth, right, context) ?? .unreadable
      return (operation == "and" ? .and(a, b) : .or(a, b), .truth)
    }
    if operation == "has" { return has(left, right, context) }
    if let arithmetic = Expression.Arithmetic(rawValue: operation) {
      let (a, b) = (expect(.number, left, context), expect(.number, right, context))
      guard let a, let b else { return nil }
      return (.arithmetic(arithmetic, a, b), .number)
    }
    guard let comparison = Expression.Comparison(rawValue: operation) else { return nil }
    return compare(comparison, left, right, range, context)
  }
}

extension [String] {
  /// The first of some ids, to show what is meant; a file without languages has one without a name.
  var example: String { first { !$0.isEmpty } ?? "…" }
}
