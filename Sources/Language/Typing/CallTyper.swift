import Diagnostics
import Instruments
import Texts

extension ExpressionTyper {
  private static let functions = ["if", "count", "mean", "sum", "min", "max", "years_between"]

  /// Types a call: `if(c, a, b)`, `count(channels)`, `mean(a, b)`, `mean(satisfaction)`, `years_between(a, b)`.
  func call(_ function: Word, _ arguments: [Syntax], _ range: TextRange, _ context: TypingContext)
    -> TypedForm?
  {
    switch function.text {
    case "if": return choose(arguments, range, context)
    case "count": return count(arguments, range, context)
    case "years_between":
      guard arguments.count == 2 else { return wrongArguments("two dates", "years_between(a, b)", range) }
      let (a, b) = (expect(.date, arguments[0], context), expect(.date, arguments[1], context))
      guard let a, let b else { return nil }
      return (.yearsBetween(a, b), .number)
    case let name:
      guard let summary = Expression.Summary(rawValue: name) else { return unknownFunction(function) }
      return summarize(summary, arguments, range, context)
    }
  }

  private func unknownFunction(_ function: Word) -> TypedForm? {
    typer.report(
      .unknownFunction, places.source(function.range), "there is no function `\(function.text)`",
      Suggestion(
        for: function.text, among: Self.functions,
        otherwise: "Available: \(Self.functions.joined(separator: ", "))."))
    return nil
  }

  private func wrongArguments(_ expected: String, _ sample: String, _ range: TextRange) -> TypedForm? {
    report(.wrongType, range, "expected \(expected) in the parentheses", "Write `\(sample)`.")
    return nil
  }

  private func choose(_ arguments: [Syntax], _ range: TextRange, _ context: TypingContext) -> TypedForm? {
    guard arguments.count == 3 else {
      return wrongArguments("a condition and two values", "if(overall >= 8, 1, 0)", range)
    }
    let condition = expect(.truth, arguments[0], context)
    let (a, b) = (type(arguments[1], context), type(arguments[2], context))
    guard let condition, let a, let b else { return nil }
    guard a.type.isSame(as: b.type) else {
      report(
        .wrongType, range,
        "the two values have different types: \(a.type.description) and \(b.type.description)",
        "Use the same type for both.")
      return nil
    }
    return (.choose(condition, then: a.expression, otherwise: b.expression), a.type)
  }

  private func count(_ arguments: [Syntax], _ range: TextRange, _ context: TypingContext) -> TypedForm? {
    guard arguments.count == 1 else {
      return wrongArguments("one question or a set", "count(channels)", range)
    }
    if case .name(let name) = arguments[0], let set = namedSet(name) {
      return over(
        Word(text: "count", range: range), nil,
        SetSyntax(source: .named(set), condition: nil, range: name.range), range, context)
    }
    guard let value = type(arguments[0], context) else { return nil }
    switch value.type {
    case .some, .texts: return (.countChosen(value.expression), .number)
    default:
      report(
        .wrongType, arguments[0].range,
        "expected options or elements to count, found \(value.type.description)",
        "Use `count` with `choices`, `mentions`, or a set: `count(factors where …)`.")
      return nil
    }
  }

  private func namedSet(_ name: Word) -> Word? {
    guard typer.resolved.numbers[name.text] == nil else { return nil }
    let isSet =
      (name.text == "factors" && typer.resolved.factors != nil) || typer.resolved.lists[name.text] != nil
      || typer.resolved.loops[name.text] != nil
    return isSet ? name : nil
  }

  /// Types a summary of several numbers, or of all rows of a battery.
  private func summarize(
    _ summary: Expression.Summary, _ arguments: [Syntax], _ range: TextRange, _ context: TypingContext
  ) -> TypedForm? {
    guard !arguments.isEmpty else { return wrongArguments("numbers", "\(summary.rawValue)(a, b)", range) }
    if arguments.count == 1, case .name(let name) = arguments[0], let rows = battery(name, context) {
      return (.summary(summary, rows), .number)
    }
    let parts = arguments.map { expect(.number, $0, context) }
    guard !parts.contains(where: { $0 == nil }) else { return nil }
    return (.summary(summary, parts.compactMap { $0 }), .number)
  }

  /// The fields of a battery of numbers that is used without an element; nil for anything else.
  private func battery(_ name: Word, _ context: TypingContext) -> [Expression]? {
    guard let number = typer.resolved.numbers[name.text], let rows = typer.resolved.questions[number].rows,
      typer.types[number] == .number
    else { return nil }
    if context.checkedQuestion == number { typer.uses.namesOtherRows = true }
    let skeleton = typer.resolved.questions[number]
    let shared = context.slots(of: skeleton)
    guard shared.count == skeleton.loops.count, self.number(of: name, context) != nil else { return nil }
    return typer.resolved.codeFrames[rows].ids.indices.map { row in
      .field(
        FieldReference(
          question: number, firstField: skeleton.firstField, extents: skeleton.extents,
          indices: shared.map { .slot($0) } + [.fixed(row)]))
    }
  }

  /// Types a call with a set: `count(factors where …)`, `mean(satisfaction[factor] for factors where …)`.
  func over(
    _ function: Word, _ value: Syntax?, _ set: SetSyntax, _ range: TextRange, _ context: TypingContext
  ) -> TypedForm? {
    guard let codeFrame = codeFrame(of: set) else { return nil }
    if let (symbol, range) = typer.resolved.symbol(of: set), let place = places.written(range) {
      typer.uses.references.append(.init(symbol: symbol, place: place))
    }
    let loop = typer.resolved.loop(of: set)
    let inner = context.binding(
      codeFrame, typer.resolved.codeFrames[codeFrame].binding, loops: typer.resolved.origins(of: loop))
    typer.use(.codeFrame(codeFrame), at: places.source(set.range), context)
    var condition = loop.flatMap { typer.condition(ofLoop: $0, at: places.source(set.range), context) }
    var filter: Expression?
    if let syntax = set.condition {
      guard let own = expect(.truth, syntax, inner) else { return nil }
      (filter, condition) = (own, condition.map { .and($0, own) } ?? own)
    }
    let elements = typer.set(of: codeFrame, slot: context.bindings.count, where: condition, filter: filter)
    guard let value else {
      if function.text == "count" { return (.countOver(elements), .number) }
      report(
        .wrongType, range, "the value for the \(function.text) is missing",
        "Write `\(function.text)(satisfaction[factor] for factors where …)`.")
      return nil
    }
    guard let summary = Expression.Summary(rawValue: function.text) else {
      if function.text == "count" {
        report(
          .wrongType, value.range, "`count` takes a set without a value", "Write `count(factors where …)`."
        )
        return nil
      }
      return unknownFunction(function)
    }
    return expect(.number, value, inner).map { (.summaryOver(summary, elements, $0), .number) }
  }

  private func codeFrame(of set: SetSyntax) -> Int? {
    switch typer.resolved.codeFrame(of: set) {
    case .success(let codeFrame): return codeFrame
    case .failure(let problem):
      if case .named(let name) = set.source, typer.resolved.draft.unread.contains(name.text) { return nil }
      typer.diagnostics.append(problem.diagnostic(places))
      return nil
    }
  }
}
