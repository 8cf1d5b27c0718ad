import Dates
import Diagnostics
import Instruments
import Texts

import struct Foundation.Decimal

/// An expression with its type.
typealias Typed = (expression: Expression, type: ValueType)

/// The form of an expression, with its type. The syntax gives its place.
typealias TypedForm = (form: Expression.Form, type: ValueType)

extension Typer {
  /// A typed condition. An invalid condition, which is reported, becomes unreadable.
  func condition(_ draft: Draft.Expression?, _ context: TypingContext) -> Expression? {
    let typed = expect(.truth, draft, context, "Write a comparison, such as `overall <= 4`.")
    return typed ?? draft.map { Expression.unreadable.at($0.place) }
  }

  /// A typed expression that must be a number.
  func number(_ draft: Draft.Expression?, _ context: TypingContext) -> Expression? {
    expect(.number, draft, context, "Write a number, or an expression with a number as its value.")
  }

  /// A typed expression that must be a date.
  func date(_ draft: Draft.Expression?, _ context: TypingContext) -> Expression? {
    expect(
      .date, draft, context, "Write a date: 2026-01-31, `today`, or the id of a `date` question.")
  }

  private func expect(
    _ expected: ValueType, _ draft: Draft.Expression?, _ context: TypingContext, _ remedy: String
  ) -> Expression? {
    guard let draft, let typed = typed(draft, context) else { return nil }
    guard typed.type == expected else {
      let place = ExpressionPlaces(draft.source).source(draft.syntax.range)
      report(
        .wrongType, place, "expected \(expected.description), found \(typed.type.description)", remedy
      )
      return nil
    }
    return typed.expression
  }

  /// A typed expression of any type.
  func typed(_ draft: Draft.Expression, _ context: TypingContext) -> Typed? {
    ExpressionTyper(typer: self, places: ExpressionPlaces(draft.source)).type(draft.syntax, context)
  }

  /// Reports an unknown name.
  func unknownName(_ name: String, at range: SourceRange, among candidates: [String]) {
    if resolved.draft.unread.contains(name) { return }
    report(
      .unknownName, range, "`\(name)` is not defined",
      Suggestion(
        for: name, among: candidates.sorted(),
        otherwise: "Name a question by its id, and put a text in quotes."))
  }

  /// Reports an unknown option.
  func unknownOption(_ name: String, at range: SourceRange, _ ids: [String], _ question: String) {
    // The options have errors, which are already reported.
    if ids.isEmpty { return }
    report(
      .unknownOption, range, "`\(name)` is not an option of `\(question)`",
      Suggestion(
        for: name, among: ids,
        otherwise: "Available: \(ids.prefix(12).joined(separator: ", "))."))
  }
}

/// Types one expression.
struct ExpressionTyper {
  let typer: Typer
  let places: ExpressionPlaces

  /// Types a piece of syntax. Returns nil if it is not valid, and reports the problem.
  func type(_ syntax: Syntax, _ context: TypingContext) -> Typed? {
    guard let typed = form(syntax, context) else { return nil }
    return (Expression(typed.form, at: places.written(syntax.range)), typed.type)
  }

  private func form(_ syntax: Syntax, _ context: TypingContext) -> TypedForm? {
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

  private func remedy(_ found: ValueType, _ expected: ValueType) -> String {
    switch (found, expected) {
    case (.one(let ids, let name), .truth): "Compare it with an option: `\(name) == \(ids.first ?? "…")`."
    case (.some(let ids, let name), .truth): "Check for an option: `\(name) has \(ids.first ?? "…")`."
    case (.number, .truth): "Compare it with a number: `… >= 4`."
    default: "Check the types of both sides."
    }
  }

  private func number(_ digits: String, _ range: TextRange) -> TypedForm? {
    guard digits.utf8.count <= 18, let number = Decimal(string: digits) else {
      report(.badNumber, range, "this number is too long", "Use at most 17 digits.")
      return nil
    }
    return (.number(number), .number)
  }

  private func date(_ text: String, _ range: TextRange) -> TypedForm? {
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

  private func compare(
    _ comparison: Expression.Comparison, _ left: Syntax, _ right: Syntax, _ range: TextRange,
    _ context: TypingContext
  ) -> TypedForm? {
    guard let (a, b) = sides(left, right, context) else { return nil }
    guard a.type.isComparable(with: b.type) else {
      report(
        .wrongType, range, "\(a.type.description) cannot be compared with \(b.type.description)",
        comparisonRemedy(a.type, b.type))
      return nil
    }
    let isOrder = comparison != .equal && comparison != .notEqual
    if isOrder, a.type != .number, a.type != .date {
      report(
        .wrongType, range, "\(a.type.description) has no order",
        "Use `==` or `in {…}`: only numbers and dates have an order.")
      return nil
    }
    return (.compare(comparison, a.expression, b.expression), .truth)
  }

  private func comparisonRemedy(_ a: ValueType, _ b: ValueType) -> String {
    switch (a, b) {
    case (.some(let ids, let name), _):
      "Write `\(name) has \(ids.first ?? "…")`: several options can be chosen."
    case (.one(let ids, let name), .text), (.one(let ids, let name), .number):
      "Write the id of an option, without quotes: `\(name) == \(ids.first ?? "…")`."
    default: "Compare values of the same type."
    }
  }

  /// Types both sides of a comparison. A bare word compared with options is one of these options.
  private func sides(_ left: Syntax, _ right: Syntax, _ context: TypingContext) -> (Typed, Typed)? {
    if case .name(let name) = left, !isKnown(name, context), !isBareWord(right, context),
      let b = type(right, context)
    {
      return option(name, b, context).map { ($0, b) }
    }
    guard let a = type(left, context) else {
      // The meaning of a bare word on the right depends on the left side.
      if case .name = right { return nil }
      _ = type(right, context)
      return nil
    }
    if case .name(let name) = right, case .one(let ids, _) = a.type,
      ids.contains(name.text) || !isKnown(name, context)
    {
      return option(name, a, context).map { (a, $0) }
    }
    if case .name(let name) = right, case .one(let ids, _) = withOptions(a), a.type == .number,
      ids.contains(name.text)
    {
      report(
        .wrongType, left.range.joined(with: right.range),
        "`\(name.text)` is an option of this question, not a number",
        "Write `is \(name.text)`.")
      return nil
    }
    if case .name(let name) = right, case .some = a.type, !isKnown(name, context) {
      report(
        .wrongType, left.range.joined(with: right.range),
        "several options can be chosen, so the answer is not equal to one of them",
        "Write `\(a.type.name ?? "…") has \(name.text)`.")
      return nil
    }
    return type(right, context).map { (a, $0) }
  }

  private func isBareWord(_ syntax: Syntax, _ context: TypingContext) -> Bool {
    if case .name(let name) = syntax { !isKnown(name, context) } else { false }
  }

  private func option(_ name: Word, _ other: Typed, _ context: TypingContext) -> Typed? {
    guard case .one(let ids, let question) = other.type else {
      return type(.name(name), context)
    }
    guard ids.contains(name.text) else {
      typer.unknownOption(name.text, at: places.source(name.range), ids, question)
      return nil
    }
    refer(to: name, of: question)
    return (Expression(.option(name.text), at: places.written(name.range)), other.type)
  }

  /// Records a use of an option. `owner` is the name in its type: a question, `segment.NAME`, or a list.
  func refer(to option: Word, of owner: String) {
    let place = places.written(option.range)
    if let segment = owner.split(separator: ".").last, owner.hasPrefix("segment.") {
      typer.uses.refer(to: .group, option.text, of: String(segment), at: place)
    } else {
      let codeFrame = typer.resolved.numbers[owner].flatMap { typer.resolved.questions[$0].options }
      let list = codeFrame.map { typer.resolved.codeFrames[$0].name } ?? owner
      typer.uses.refer(to: .element, option.text, of: list, at: place)
    }
  }

  private func has(_ left: Syntax, _ right: Syntax, _ context: TypingContext) -> TypedForm? {
    guard let set = type(left, context) else { return nil }
    guard case .some(let ids, let question) = set.type, case .name(let name) = right else {
      report(
        .wrongType, left.range, "expected several options before `has`, found \(set.type.description)",
        "Use `has` with `choices`. For a `choice`, write `==`.")
      return nil
    }
    let place = places.written(name.range)
    if ids.contains(name.text) {
      refer(to: name, of: question)
      return (.has(set.expression, Expression(.option(name.text), at: place)), .truth)
    }
    if let bound = bound(name, context) {
      return (.has(set.expression, Expression(bound.form, at: place)), .truth)
    }
    typer.unknownOption(name.text, at: places.source(name.range), ids, question)
    return nil
  }

  private func isIn(_ inner: Syntax, _ names: [Word], _ range: TextRange, _ context: TypingContext)
    -> TypedForm?
  {
    guard let value = type(inner, context) else { return nil }
    guard case .one(let ids, let question) = value.type else {
      report(
        .wrongType, inner.range, "expected one option before `in {…}`, found \(value.type.description)",
        "Use `in` with a `choice`. For numbers, write `a >= 1 and a <= 4`.")
      return nil
    }
    let wrong = names.filter { !ids.contains($0.text) }
    for name in names where ids.contains(name.text) { refer(to: name, of: question) }
    for name in wrong { typer.unknownOption(name.text, at: places.source(name.range), ids, question) }
    return wrong.isEmpty ? (.isIn(value.expression, names.map(\.text)), .truth) : nil
  }

  private func matches(_ inner: Syntax, _ pattern: Syntax, _ context: TypingContext) -> TypedForm? {
    guard let text = expect(.text, inner, context) else { return nil }
    guard case .text(let regex, let range) = pattern else {
      report(
        .wrongType, pattern.range, "expected a pattern in quotes",
        "For example `area matches \"[AMU]{2}[1-9]\"`.")
      return nil
    }
    guard Pattern.isValid(regex) else {
      report(
        .badValue, range, "this is not a valid pattern",
        "Write a regular expression that the whole text matches. For a literal bracket, write `\\[`."
      )
      return nil
    }
    return (.matches(text, pattern: regex), .truth)
  }
}
