import Diagnostics
import Instruments
import Texts

extension Typer {
  /// A wording with typed conditions and resolved fills.
  func wording(_ draft: Draft.Wording?, _ context: TypingContext) -> Wording? {
    guard let draft else { return nil }
    let hasVariants = draft.variants.count > 1
    var context = context
    context.isWording = true
    let variants = draft.variants.map { variant in
      let condition = condition(variant.condition, context)
      let context = context.given(condition)
      var texts: [String: Wording.Text] = [:]
      for (language, text) in variant.texts {
        texts[language] = Wording.Text(
          parts: text.parts.map { part(of: $0, text.source, context, hasVariants) },
          origin: text.source.origin)
      }
      return Wording.Variant(condition: condition, texts: texts)
    }
    return Wording(variants: variants, origin: .written(draft.range))
  }

  private func part(
    of part: Draft.Text.Part, _ source: TextSource, _ context: TypingContext, _ hasVariants: Bool
  ) -> Wording.Part {
    switch part {
    case .text(let text): return .text(text)
    case .fill(let name): return fill(name, source, context, hasVariants)
    }
  }

  private func fill(
    _ name: Word, _ source: TextSource, _ context: TypingContext, _ hasVariants: Bool
  ) -> Wording.Part {
    let places = ExpressionPlaces(source)
    let range = places.source(name.range)
    if let slot = context.bindings.lastIndex(where: { $0.name.rawValue == name.text }) {
      uses.namesRounds = true
      return .element(codeFrame: context.bindings[slot].codeFrame, slot: slot)
    }
    if name.text.hasPrefix("sample.") {
      let id = String(name.text.dropFirst("sample.".count))
      if let index = resolved.sample.firstIndex(where: { $0.id == id }) {
        uses.refer(to: .sample, id, at: places.written(name.range))
        return .sample(index)
      }
    }
    guard let number = resolved.numbers[name.text] else {
      unknownFill(name, range, context)
      return .unreadable
    }
    uses.refer(to: .question, name.text, at: places.written(name.range))
    guard isAskedBefore(number, at: range, context),
      let reference = reference(number, [], at: range, context, places)
    else { return .unreadable }
    if !context.answered.contains(reference) { warnAboutMissingAnswer(number, range, hasVariants) }
    return .answer(reference)
  }

  private func unknownFill(_ name: Word, _ range: SourceRange, _ context: TypingContext) {
    if resolved.draft.unread.contains(name.text) { return }
    let bound = context.bindings.map(\.name.rawValue)
    let candidates = bound + resolved.numbers.keys.sorted() + resolved.sample.map { "sample.\($0.id)" }
    let words = ["factor": "a loop or battery over factors", "option": "a loop or battery over a list"]
    let otherwise =
      words[name.text].map { "Use `{\(name.text)}` within \($0)." }
      ?? "Put the id of an earlier question in the braces. For a literal brace, write `{{`."
    report(
      .unknownFill, range, "there is no value for `{\(name.text)}`",
      Suggestion(
        for: name.text, among: candidates, otherwise: otherwise, shownAs: { "{\($0)}" }))
  }

  /// Warns about a fill that may have no answer, because the text then has a gap.
  private func warnAboutMissingAnswer(_ number: Int, _ range: SourceRange, _ hasVariants: Bool) {
    let skeleton = resolved.questions[number]
    let canBeMissing =
      !skeleton.missing.isEmpty || skeleton.draft.isOptional || skeleton.draft.condition != nil
    guard canBeMissing, !hasVariants, !skeleton.isComputed else { return }
    report(
      .fillWithoutAnswer, range,
      "`\(skeleton.draft.name.text)` may have no answer, which leaves a gap here",
      "Use a list of variants: one with `when: \(skeleton.draft.name.text) is answered`, and the last for all other cases."
    )
  }
}

extension Resolved.Skeleton {
  /// Whether it is computed or drawn, never asked.
  var isComputed: Bool { draft.shape.isComputed }
}
