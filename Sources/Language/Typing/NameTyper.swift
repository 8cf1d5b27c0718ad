import Diagnostics
import Instruments
import Texts

extension ExpressionTyper {
  /// Whether a name is a question, a keyword, or a bound element.
  func isKnown(_ name: Word, _ context: TypingContext) -> Bool {
    typer.resolved.numbers[name.text] != nil || ["today", "language", "perspective"].contains(name.text)
      || bound(name, context) != nil
  }

  /// Types a bare name: a question, a keyword, or a bound element.
  func name(_ name: Word, _ context: TypingContext) -> TypedForm? {
    switch name.text {
    case "today": return (.today, .date)
    case "language":
      let tags = typer.resolved.draft.languages.map(\.text)
      return (.language, .one(tags.isEmpty ? [""] : tags, of: "language"))
    case "perspective": return (.perspective, .one(Perspective.allCases.map(\.rawValue), of: "perspective"))
    default: break
    }
    if let bound = bound(name, context) { return bound }
    return field(name, [], name.range, context)
  }

  /// Types the current element of `factor`, `option`, and similar names; nil if no element is bound to the name.
  func bound(_ name: Word, _ context: TypingContext) -> TypedForm? {
    guard let slot = context.bindings.lastIndex(where: { $0.name.rawValue == name.text }) else { return nil }
    let codeFrame = context.bindings[slot].codeFrame
    typer.uses.namesRounds = true
    if context.bindings[slot].name == .number { return (.position(slot: slot), .number) }
    return (
      .element(codeFrame: codeFrame, slot: slot),
      .one(typer.resolved.codeFrames[codeFrame].ids, of: typer.resolved.codeFrames[codeFrame].name)
    )
  }

  /// Types a question with elements: `satisfaction[waiting]`.
  func element(_ name: Word, _ indices: [Word], _ range: TextRange, _ context: TypingContext) -> TypedForm? {
    field(name, indices, range, context)
  }

  private func field(_ name: Word, _ indices: [Word], _ range: TextRange, _ context: TypingContext)
    -> TypedForm?
  {
    guard let number = number(of: name, context) else { return nil }
    if case .amounts = typer.resolved.questions[number].draft.shape, !indices.isEmpty {
      return amount(number, indices, range, context)
    }
    if case .extremes = typer.resolved.questions[number].draft.shape {
      report(
        .wrongType, range,
        "the sets of `\(name.text)` are random, so a condition cannot use them",
        "Add another question for the condition.")
      return nil
    }
    guard let reference = typer.reference(number, indices, at: places.source(range), context, places),
      let type = typer.types[number]
    else { return nil }
    return (.field(reference), type)
  }

  /// Types the amount given to an element: `points[price]`.
  private func amount(_ number: Int, _ indices: [Word], _ range: TextRange, _ context: TypingContext)
    -> TypedForm?
  {
    let skeleton = typer.resolved.questions[number]
    guard let codeFrame = skeleton.options, let last = indices.last else { return nil }
    let around = Array(indices.dropLast())
    guard let reference = typer.reference(number, around, at: places.source(range), context, places),
      let index = typer.index(last, codeFrame, context, places)
    else { return nil }
    return (.amount(reference, codeFrame: codeFrame, index), .number)
  }

  /// The number of the question with this id, if it can be used here.
  func number(of name: Word, _ context: TypingContext) -> Int? {
    guard let number = typer.resolved.numbers[name.text] else {
      let bindings = context.bindings.map(\.name.rawValue)
      typer.unknownName(
        name.text, at: places.source(name.range), among: typer.resolved.numbers.keys + bindings)
      return nil
    }
    typer.uses.refer(to: .question, name.text, at: places.written(name.range))
    return typer.isAskedBefore(number, at: places.source(name.range), context) ? number : nil
  }

  /// Types a member: `segment.tenure`, `sample.region`.
  func member(_ first: Word, _ second: Word, _ context: TypingContext) -> TypedForm? {
    if first.text == "sample" { return sample(second, context) }
    guard first.text == "segment" else {
      report(
        .unknownName, first.range, "`\(first.text).` is not allowed here",
        "Write `segment.NAME` or `sample.NAME`. For a question, write only its id.")
      return nil
    }
    let segments = typer.resolved.draft.segments
    guard let index = typer.segmentPlaces[second.text] else {
      typer.unknownName(second.text, at: places.source(second.range), among: segments.map(\.name.text))
      return nil
    }
    typer.use(.segment(index), at: places.source(second.range), context)
    typer.uses.refer(to: .segment, second.text, at: places.written(second.range))
    return (.segment(index), .one(typer.groups(of: segments[index]), of: "segment.\(second.text)"))
  }
}

extension ExpressionTyper {
  /// Types a sample field. Free text is not recorded, so conditions cannot depend on it.
  private func sample(_ name: Word, _ context: TypingContext) -> TypedForm? {
    let fields = typer.resolved.sample
    guard let index = fields.firstIndex(where: { $0.id == name.text }) else {
      typer.unknownName(name.text, at: places.source(name.range), among: fields.map(\.id))
      return nil
    }
    typer.uses.refer(to: .sample, name.text, at: places.written(name.range))
    switch fields[index].kind {
    case .number: return (.sample(index), .number)
    case .date: return (.sample(index), .date)
    case .choice(let codeFrame):
      return (.sample(index), .one(typer.resolved.codeFrames[codeFrame].ids, of: "sample.\(name.text)"))
    case .text where context.isWording: return (.sample(index), .text)
    case .text:
      report(
        .wrongType, name.range, "`sample.\(name.text)` is free text, which is never recorded",
        "Use it only in wordings. For conditions, use a list of ids, a number, or a date.")
      return nil
    }
  }
}

extension Typer {
  /// The ids of the groups of a segment.
  func groups(of segment: Draft.Segment) -> [String] {
    switch segment.source {
    case .groups(let groups): groups.map(\.name.text)
    case .question(let name, let only):
      only?.map(\.text) ?? resolved.numbers[name.text].flatMap { resolved.questions[$0].options }.map {
        resolved.codeFrames[$0].ids
      } ?? []
    }
  }

  /// Whether a question is asked before the place of its use. Records the use, and reports a question that is not asked
  /// before it.
  func isAskedBefore(_ number: Int, at range: SourceRange, _ context: TypingContext) -> Bool {
    uses.note(number, at: range)
    let name = resolved.questions[number].draft.name
    guard number >= context.limit else {
      guard context.possiblyLater.contains(where: { $0.contains(number) }) else { return true }
      report(
        .laterQuestion, range,
        "`\(name.text)` may come later: the order of these items is random",
        "Add `\(name.text)` to `first` of the section, or move it before the section.",
        notes: [.init("asked here", at: name.range)])
      return false
    }
    // The use is in the question itself, not in the item before it.
    let isOwn = number == context.limit && range.lower > name.range.lower
    report(
      .laterQuestion, range,
      isOwn ? "`\(name.text)` has no answer here yet" : "`\(name.text)` is asked later",
      isOwn
        ? "Put conditions on the answer itself in `must` or `should`."
        : "Move `\(name.text)` before this, or use an earlier question.",
      notes: [.init("asked here", at: name.range)])
    return false
  }

  /// A reference to a question with the elements of its loops and rows.
  func reference(
    _ number: Int, _ indices: [Word], at place: SourceRange, _ context: TypingContext,
    _ places: ExpressionPlaces
  ) -> FieldReference? {
    let skeleton = resolved.questions[number]
    let levels = skeleton.levels
    // In its own checks, a question means its current row: its loops and its row are the first slots.
    let implied = context.checkedQuestion == number ? Array(0..<levels.count) : context.slots(of: skeleton)
    guard indices.count == levels.count || indices.count == levels.count - implied.count else {
      reportMissingElement(skeleton, indices, at: place)
      return nil
    }
    var found: [FieldReference.Index] = implied.prefix(levels.count - indices.count).map { .slot($0) }
    for (level, name) in zip(levels.dropFirst(found.count), indices) {
      guard let index = index(name, level, context, places) else { return nil }
      found.append(index)
    }
    if context.checkedQuestion == number, !found.indices.allSatisfy({ found[$0] == .slot($0) }) {
      uses.namesOtherRows = true
    }
    if found.contains(where: { if case .fixed = $0 { false } else { true } }) { uses.namesRounds = true }
    return FieldReference(
      question: number, firstField: skeleton.firstField, extents: skeleton.extents, indices: found)
  }

  private func reportMissingElement(_ skeleton: Resolved.Skeleton, _ indices: [Word], at place: SourceRange) {
    let name = skeleton.draft.name.text
    if indices.count > skeleton.levels.count {
      report(.needsElement, place, "`\(name)` is asked once, so it has no elements", "Write `\(name)`.")
      return
    }
    let sample = skeleton.levels.map { "[\(resolved.codeFrames[$0].binding.rawValue)]" }.joined()
    let one = skeleton.levels.map { "[\(resolved.codeFrames[$0].ids.first ?? "…")]" }.joined()
    let loop = skeleton.loops.last.map { "\(name)\(sample) for \($0.name)" }
    report(
      .needsElement, place, "`\(name)` is asked once for each element, and the element is missing here",
      "Write `\(name)\(one)`, `\(name)\(sample)` inside a loop or set, or a summary such as `mean(\(loop ?? name))`."
    )
  }

  func index(_ name: Word, _ codeFrame: Int, _ context: TypingContext, _ places: ExpressionPlaces)
    -> FieldReference.Index?
  {
    let ids = resolved.codeFrames[codeFrame].ids
    if let slot = context.bindings.lastIndex(where: { $0.name.rawValue == name.text }) {
      let bound = context.bindings[slot].codeFrame
      if bound == codeFrame { return .slot(slot) }
      let map = resolved.codeFrames[bound].ids.map { ids.firstIndex(of: $0) ?? -1 }
      if map.contains(where: { $0 >= 0 }) { return .mapped(slot: slot, map) }
    } else if let element = ids.firstIndex(of: name.text) {
      uses.refer(
        to: .element, name.text, of: resolved.codeFrames[codeFrame].name, at: places.written(name.range))
      return .fixed(element)
    }
    unknownOption(name.text, at: places.source(name.range), ids, resolved.codeFrames[codeFrame].name)
    return nil
  }
}
