import Diagnostics
import Documents
import Instruments
import Texts

import struct Foundation.Decimal

extension Typer {
  /// A code frame, given the code frames before it.
  func codeFrame(_ index: Int, after codeFrames: [CodeFrame]) -> CodeFrame {
    let draft = resolved.codeFrames[index]
    let place = draft.elements.first?.name.range ?? resolved.draft.id.range
    func codeFrame(_ elements: [Element], _ origin: Origin, whole: Int? = nil) -> CodeFrame {
      CodeFrame(
        name: draft.name, binding: draft.binding, elements: elements, origin: origin, whole: whole,
        loopCount: draft.loops.count)
    }
    switch draft.source {
    case .written(let origin): return codeFrame(written(draft), origin ?? .written(place))
    case .part(let whole, let places):
      use(.codeFrame(whole), at: place, .anywhere)
      let elements = places.map { codeFrames[whole].elements[$0] }
      return codeFrame(elements, .derived(from: place, by: .selection), whole: whole)
    case .mentions(let question):
      return codeFrame(mentions(of: question, draft), .derived(from: place, by: .mentions))
    case .rounds: return codeFrame(numbered(draft), .derived(from: place, by: .counting))
    // `nameGroups` adds the labels of groups when the segments are typed.
    case .groups: return codeFrame(numbered(draft), .derived(from: place, by: .segment))
    }
  }

  /// Elements with only ids and codes.
  private func numbered(_ draft: Resolved.CodeFrameDraft) -> [Element] {
    zip(draft.elements, draft.codes).map { element, code in
      Element(
        id: element.name.text, code: code, origin: .derived(from: element.name.range, by: .counting))
    }
  }

  /// The texts of the answer to a question as elements. Each text is its own label.
  private func mentions(of question: Int, _ draft: Resolved.CodeFrameDraft) -> [Element] {
    let skeleton = resolved.questions[question]
    uses.note(question, at: skeleton.draft.name.range)
    let field = FieldReference(question: question, firstField: skeleton.firstField, extents: [], indices: [])
    return draft.elements.indices.map { place in
      let name = Wording(
        variants: [
          .init(
            condition: nil,
            texts: ["": .init(parts: [.mention(field, place: place)], origin: .builtIn)])
        ], origin: .builtIn)
      var element = Element(
        id: "\(place + 1)", code: place + 1, label: name,
        origin: .derived(from: skeleton.draft.name.range, by: .mentions))
      element.condition = .compare(
        .greaterOrEqual, .countChosen(.field(field)), .number(Decimal(place + 1)))
      return element
    }
  }

  private func written(_ draft: Resolved.CodeFrameDraft) -> [Element] {
    let context = draft.loops.reduce(TypingContext.anywhere) { context, level in
      context.binding(
        level.codeFrame, resolved.codeFrames[level.codeFrame].binding, loops: resolved.origins(of: level.name)
      )
    }
    return zip(draft.elements, draft.codes).map { element, code in
      var typed = Element(
        id: element.name.text, code: code, label: wording(element.label, context),
        origin: .written(element.name.range))
      typed.codeOrigin = element.codeRange.map { .written($0) } ?? .builtIn
      typed.definition = element.definition.map { .written($0) } ?? .builtIn
      typed.inText = wording(element.inText, context)
      typed.condition = condition(element.condition, context)
      typed.isExclusive = element.isExclusive
      typed.isSpontaneous = element.isSpontaneous
      typed.isWrittenIn = element.writeIn.isAsked
      typed.area = element.area
      typed.raisedBy = element.raisedBy
      return typed
    }
  }

  func segment(_ draft: Draft.Segment) -> Segment? {
    let label = wording(draft.label, .anywhere)
    switch draft.source {
    case .groups(let drafts):
      for (index, group) in drafts.enumerated() where group.condition == nil {
        if drafts[..<index].contains(where: { $0.condition == nil }) {
          report(
            .lastVariant, group.name.range, "another group already has no condition",
            "Add a `when`: only one group can hold all other respondents.")
        }
      }
      let groups = drafts.map {
        Segment.Group(
          id: $0.name.text, label: wording($0.label, .anywhere),
          condition: condition($0.condition, .anywhere), origin: .written($0.name.range))
      }
      return Segment(
        id: draft.name.text, label: label, groups: groups, origin: .written(draft.name.range))
    case .question(let name, let only):
      return segment(draft.name, label, from: name, only: only)
    }
  }

  /// A group for each option of a question, or for some of them.
  func segment(_ id: Name, _ label: Wording?, from name: Name, only: [Name]?) -> Segment? {
    guard let number = resolved.numbers[name.text] else {
      unknownName(name.text, at: name.range, among: Array(resolved.numbers.keys))
      return nil
    }
    let skeleton = resolved.questions[number]
    guard let codeFrame = skeleton.options, skeleton.extents.isEmpty, skeleton.isOne else {
      report(
        .wrongType, name.range, "`\(name.text)` is not a single `choice`",
        "Use a `choice` that is asked once, or define the groups under `values`.")
      return nil
    }
    uses.note(number, at: name.range)
    uses.refer(to: .question, name.text, at: name.range)
    let ids = resolved.codeFrames[codeFrame].ids
    for name in only ?? [] where !ids.contains(name.text) {
      unknownOption(name.text, at: name.range, ids, skeleton.draft.name.text)
    }
    let field = FieldReference(question: number, firstField: skeleton.firstField, extents: [], indices: [])
    let groups = resolved.codeFrames[codeFrame].elements.filter { element in
      only?.contains { $0.text == element.name.text } ?? true
    }.map {
      Segment.Group(
        id: $0.name.text, label: wording($0.label, .anywhere),
        condition: .compare(.equal, .field(field), .option($0.name.text)),
        origin: .derived(from: name.range, by: .segment))
    }
    return Segment(id: id.text, label: label, groups: groups, origin: .written(id.range))
  }

  /// Checks that definitions, such as conditions of factors, fills of labels, or segments, do not depend on later
  /// questions at any of their uses, and that there are no cycles.
  func checkUses() {
    let closed = Dependencies(definitionUses)
    for cycle in closed.cycles { report(cycle) }
    guard closed.cycles.isEmpty else { return }
    for use in usePlaces {
      checkRounds(of: use.definition, use.context, use.place)
      let latest = closed.latest(of: use.definition)
      let mayBeLater = use.context.possiblyLater.contains { $0.contains(latest.question) }
      guard latest.question >= use.context.limit || mayBeLater, let place = latest.place else { continue }
      let name = resolved.questions[latest.question].draft.name.text
      report(
        .laterQuestion, use.place,
        "\(describe(use.definition)) depends on `\(name)`, which has no answer here yet",
        "Move `\(name)` before this.", notes: [.init("the dependency", at: place)])
    }
  }

  private func report(_ cycle: Dependencies.DefinitionCycle) {
    let name = describe(cycle.definition)
    let definition = Diagnostic.Note("\(name) is defined here", at: place(of: cycle.definition))
    report(
      .circularDefinition, cycle.place, "\(name) depends on itself",
      "Use questions in the condition instead.",
      notes: [cycle.other.map { .init("the cycle includes this", at: $0) } ?? definition])
  }

  private func place(of definition: Definition) -> SourceRange? {
    switch definition {
    case .codeFrame(let index): resolved.codeFrames[index].elements.first?.name.range
    case .segment(let index): resolved.draft.segments[index].name.range
    }
  }

  /// Reports options that depend on the rounds of their loop if they are used outside of it.
  private func checkRounds(of definition: Definition, _ context: TypingContext, _ place: SourceRange) {
    guard case .codeFrame(let index) = definition, definitionUses[index].uses.namesRounds else { return }
    let isWithin = resolved.codeFrames[index].loops.enumerated().allSatisfy { slot, level in
      context.loops.contains { $0.name == level.name && $0.slot == slot }
    }
    if isWithin { return }
    report(
      .wrongType, place,
      "\(describe(definition)) uses rounds of `\(resolved.codeFrames[index].loops.last?.name ?? "")`, which are not available here",
      "Use it within that loop, or move its options into a list that uses no rounds.")
  }

  func describe(_ definition: Definition) -> String {
    switch definition {
    case .codeFrame(let index): "`\(resolved.codeFrames[index].name)`"
    case .segment(let index): "the segment `\(resolved.draft.segments[index].name.text)`"
    }
  }
}
