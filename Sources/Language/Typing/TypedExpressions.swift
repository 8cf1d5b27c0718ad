import Diagnostics
import Instruments
import Texts

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

  func expect(
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
    // A file without `languages` has one language, without a name.
    let named = ids.filter { !$0.isEmpty }
    report(
      .unknownOption, range, "`\(name)` is not an option of `\(question)`",
      Suggestion(
        for: name, among: named,
        otherwise: named.isEmpty
          ? "None is defined." : "Available: \(named.prefix(12).joined(separator: ", "))."))
  }
}
