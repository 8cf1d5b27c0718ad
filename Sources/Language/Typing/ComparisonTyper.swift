import Diagnostics
import Instruments
import Texts

// Comparisons: the types of both sides, options and sets by their names, and patterns.
extension ExpressionTyper {
  func compare(
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
      "Write `\(name) has \(ids.example)`: several options can be chosen."
    case (.one(let ids, let name), .text), (.one(let ids, let name), .number):
      "Write the id of an option, without quotes: `\(name) == \(ids.example)`."
    default: "Compare values of the same type."
    }
  }

  /// Types both sides of a comparison. A bare word compared with options is one of these options.
  func sides(_ left: Syntax, _ right: Syntax, _ context: TypingContext) -> (Typed, Typed)? {
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

  func option(_ name: Word, _ other: Typed, _ context: TypingContext) -> Typed? {
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

  func has(_ left: Syntax, _ right: Syntax, _ context: TypingContext) -> TypedForm? {
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

  func isIn(_ inner: Syntax, _ names: [Word], _ range: TextRange, _ context: TypingContext)
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

  func matches(_ inner: Syntax, _ pattern: Syntax, _ context: TypingContext) -> TypedForm? {
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
