import Diagnostics
import Instruments
import Texts

extension ExpressionTyper {
  /// Types a state: `overall is dk`, `account_kind is not personal`.
  func isState(_ inner: Syntax, _ negated: Bool, _ state: Word, _ context: TypingContext) -> TypedForm? {
    guard let value = type(inner, context) else { return nil }
    guard let found = self.state(state, value, inner) else { return nil }
    let form = Expression.Form.isState(value.expression, found)
    return (negated ? .not(Expression(form)) : form, .truth)
  }

  private func state(_ state: Word, _ value: Typed, _ inner: Syntax) -> Expression.State? {
    if state.text == "answered" { return .answered }
    if let kind = MissingKind(rawValue: state.text) {
      warnIfNotOffered(kind, value, state)
      return .missing(kind)
    }
    switch withOptions(value) {
    case .one(let ids, let question), .some(let ids, let question):
      if ids.contains(state.text) {
        refer(to: state, of: question)
        return .option(state.text)
      }
      typer.unknownOption(
        state.text, at: places.source(state.range), ids + ["dk", "na", "refused", "skipped", "answered"],
        question)
    default:
      report(
        .unknownOption, state.range, "`\(state.text)` is not a kind of missing answer",
        "Use one of dk, na, refused, skipped, or answered.")
    }
    return nil
  }

  /// The type of a value for `is`. A number question with options has the type of its options: `last_visit is never`.
  func withOptions(_ value: Typed) -> ValueType {
    guard case .field(let reference) = value.expression.form, case .number = value.type,
      let codeFrame = typer.resolved.questions[reference.question].options
    else { return value.type }
    return .one(
      typer.resolved.codeFrames[codeFrame].ids,
      of: typer.resolved.questions[reference.question].draft.name.text)
  }

  /// Warns about a missing answer that the question does not offer.
  private func warnIfNotOffered(_ kind: MissingKind, _ value: Typed, _ state: Word) {
    guard case .field(let reference) = value.expression.form else { return }
    let skeleton = typer.resolved.questions[reference.question]
    if skeleton.isComputed { return }
    let isOffered =
      kind == .skipped ? skeleton.draft.isOptional : skeleton.missing.contains { $0.kind == kind }
    // Respondents without an interviewer can always refuse.
    if isOffered || kind == .refused { return }
    let remedy =
      kind == .skipped
      ? "Add `optional: yes` to it, or remove this condition."
      : "Add `\(kind.rawValue)` to its `missing`, or remove this condition."
    report(
      .neverMissing, state.range, "`\(skeleton.draft.name.text)` never has the answer `\(kind.rawValue)`",
      remedy)
  }
}
