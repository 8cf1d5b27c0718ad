import Diagnostics
import Documents
import Texts

/// The third phase: gives every expression its type and every name its meaning, and makes the questionnaire.
///
/// A class, because the typers of single expressions report to it; it lives for one compilation.
final class Typer {
  var diagnostics: [Diagnostic] = []
  let resolved: Resolved
  /// The types of the questions' fields; computed ones are known once they have been reached.
  var types: [ValueType?]
  /// What was named since it was last set back.
  var latest = Latest()
  /// What shared definitions name; checked where they are used.
  var baseLatest: [Latest] = []
  var segmentLatest: [Latest] = []
  /// Where bases and segments are used, and the number of the question at that place.
  var uses: [(definition: Definition, limit: Int, place: SourceRange)] = []

  /// A definition that is typed on its own and used elsewhere.
  enum Definition: Hashable { case base(Int), segment(Int) }

  /// The definition that is being typed, and what each uses.
  private var typing: Definition?
  private var dependences: [Definition: [(definition: Definition, place: SourceRange)]] = [:]

  /// Notes that a definition is used at a place.
  func use(_ definition: Definition, at place: SourceRange, _ context: TypingContext) {
    if let typing { dependences[typing, default: []].append((definition, place)) }
    uses.append((definition, context.limit, place))
  }

  private init(_ resolved: Resolved) {
    self.resolved = resolved
    types = resolved.questions.map { Self.type(of: $0, resolved) }
  }

  /// Types a resolved draft. There is always a questionnaire; it may be used only if no phase found an error.
  static func type(_ resolved: Resolved, source: SourceText) -> Diagnosed<Questionnaire> {
    let typer = Typer(resolved)
    let questionnaire = typer.questionnaire(source)
    return Diagnosed(questionnaire, typer.diagnostics)
  }

  func report(
    _ code: Code, _ range: SourceRange, _ summary: String, _ remedy: String, notes: [Diagnostic.Note] = [],
    fixes: [Diagnostic.Fix] = []
  ) {
    diagnostics.append(Diagnostic(code, at: range, summary, remedy: remedy, notes: notes, fixes: fixes))
  }

  private static func type(of skeleton: Resolved.Skeleton, _ resolved: Resolved) -> ValueType? {
    let ids = skeleton.options.map { resolved.bases[$0].ids } ?? []
    return switch skeleton.draft.shape {
    case .oneOf: .one(ids, of: skeleton.draft.name.text)
    case .someOf: .some(ids, of: skeleton.draft.name.text)
    case .point, .number: .number
    case .text: .text
    case .texts: .texts
    case .computed: nil
    }
  }

  // MARK: the whole

  private func questionnaire(_ source: SourceText) -> Questionnaire {
    let draft = resolved.draft
    var questions: [Question] = []
    questions.reserveCapacity(resolved.questions.count)
    let items = resolved.items.map { item($0, TypingContext(limit: 0), &questions) }
    let bases = resolved.bases.indices.map { index in
      typing = .base(index)
      return base(index)
    }
    let segments = draft.segments.indices.compactMap { index in
      typing = .segment(index)
      return segment(draft.segments[index])
    }
    typing = nil
    let alerts = draft.alerts.compactMap { alert($0) }
    checkUses()
    return Questionnaire(
      id: draft.id.text, title: wording(draft.title, .init(limit: 0)), about: draft.about,
      minutes: draft.minutes,
      languages: draft.languages.isEmpty ? [""] : draft.languages.map(\.text), bases: bases,
      factors: resolved.factors, segments: segments, items: items, questions: questions,
      numbers: resolved.numbers, alerts: alerts,
      source: source.bytes, hash: Digest(of: source.bytes))
  }

  private func alert(_ draft: Draft.Alert) -> Alert? {
    guard let condition = condition(draft.condition, .anywhere) else { return nil }
    return Alert(id: draft.name.text, condition: condition, say: wording(draft.say, .anywhere))
  }

  // MARK: shared definitions

  private func base(_ index: Int) -> Base {
    let draft = resolved.bases[index]
    latest = Latest()
    let elements = zip(draft.elements, draft.codes).map { element, code in
      var typed = Element(id: element.name.text, code: code, label: wording(element.label, .anywhere))
      typed.inText = wording(element.inText, .anywhere)
      typed.condition = condition(element.condition, .anywhere)
      typed.area = element.area
      typed.raisedBy = element.raisedBy
      return typed
    }
    baseLatest.append(latest)
    return Base(name: draft.name, binding: draft.binding, elements: elements)
  }

  private func segment(_ draft: Draft.Segment) -> Segment? {
    latest = Latest()
    defer { segmentLatest.append(latest) }
    let label = wording(draft.label, .anywhere)
    switch draft.source {
    case .groups(let drafts):
      for (index, group) in drafts.enumerated() where group.condition == nil {
        if drafts[..<index].contains(where: { $0.condition == nil }) {
          report(
            .lastVariant, group.name.range, "a second group without a condition",
            "Only one group can hold all the others: give this one a `when`.")
        }
      }
      let groups = drafts.map {
        Segment.Group(
          id: $0.name.text, label: wording($0.label, .anywhere), condition: condition($0.condition, .anywhere)
        )
      }
      return Segment(id: draft.name.text, label: label, groups: groups, latest: latest.question)
    case .question(let name, let only):
      return segment(draft.name.text, label, from: name, only: only)
    }
  }

  /// A group for each option of a question, or for some of them.
  private func segment(_ id: String, _ label: Wording?, from name: Name, only: [Name]?) -> Segment? {
    guard let number = resolved.numbers[name.text] else {
      unknownName(name, at: name.range, among: Array(resolved.numbers.keys))
      return nil
    }
    let skeleton = resolved.questions[number]
    guard let base = skeleton.options, skeleton.extents.isEmpty, case .oneOf = skeleton.draft.shape else {
      report(
        .wrongType, name.range, "`\(name.text)` is not a single `choice`",
        "Take a `choice` that is asked once, or write the groups out under `values`.")
      return nil
    }
    latest.note(number, at: name.range)
    let ids = resolved.bases[base].ids
    for name in only ?? [] where !ids.contains(name.text) {
      unknownOption(name, at: name.range, ids, skeleton.draft.name.text)
    }
    let field = FieldReference(question: number, firstField: skeleton.firstField, extents: [], indices: [])
    let groups = resolved.bases[base].elements.filter { element in
      only?.contains { $0.text == element.name.text } ?? true
    }.map {
      Segment.Group(
        id: $0.name.text, label: wording($0.label, .anywhere),
        condition: .compare(.equal, .field(field), .option($0.name.text)))
    }
    return Segment(id: id, label: label, groups: groups, latest: latest.question)
  }

  /// A factor's condition, a label's fill or a segment may not look ahead from where it is used, nor go round in a
  /// circle.
  private func checkUses() {
    let closed = Dependences(own: { self.own($0) }, uses: dependences)
    for (definition, place) in closed.circles {
      report(
        .circularDefinition, place, "\(describe(definition)) depends on itself",
        "Write the condition with questions instead.")
    }
    guard closed.circles.isEmpty else { return }
    for use in uses {
      let latest = closed.latest(of: use.definition)
      guard latest.question >= use.limit, let place = latest.place else { continue }
      let name = resolved.questions[latest.question].draft.name.text
      report(
        .laterQuestion, use.place,
        "\(describe(use.definition)) depends on `\(name)`, which has not been asked here",
        "Move `\(name)` before this place.", notes: [.init("the dependence", at: place)])
    }
  }

  private func own(_ definition: Definition) -> Latest {
    switch definition {
    case .base(let index): baseLatest[index]
    case .segment(let index): segmentLatest[index]
    }
  }

  private func describe(_ definition: Definition) -> String {
    switch definition {
    case .base(let index): "`\(resolved.bases[index].name)`"
    case .segment(let index): "the segment `\(resolved.draft.segments[index].name.text)`"
    }
  }

  // MARK: items

  private func item(_ item: Resolved.Item, _ context: TypingContext, _ questions: inout [Question]) -> Item {
    var context = context
    context.limit = questions.count
    switch item {
    case .statement(let text, let instruct, let when):
      return .statement(
        Statement(
          wording: wording(text, context) ?? Wording([:]), instruct: wording(instruct, context),
          condition: condition(when, context)))
    case .end(let name, let when): return .end(End(outcome: name.text, condition: condition(when, context)))
    case .section(let name, let title, let when, let items):
      let (title, when) = (wording(title, context), condition(when, context))
      return .section(
        Section(
          id: name.text, title: title, condition: when,
          items: items.map { self.item($0, context, &questions) }))
    case .loop(let name, let base, let over, let when, let items):
      let when = condition(when, context)
      let set = elementSet(over, base, context)
      var inner = context.binding(base, resolved.bases[base].binding)
      inner.loops.append(name.text)
      return .loop(
        Loop(id: name.text, set: set, condition: when, items: items.map { self.item($0, inner, &questions) }))
    case .question(let number):
      questions.append(question(resolved.questions[number], context, loops: loopSets(context)))
      return .question(number)
    }
  }

  private func loopSets(_ context: TypingContext) -> [ElementSet] {
    context.bindings.enumerated().map { slot, binding in
      ElementSet(
        base: binding.base, count: resolved.bases[binding.base].elements.count, condition: nil, slot: slot)
    }
  }

  /// The set of a battery or a loop, with its condition.
  func elementSet(_ set: Draft.Set, _ base: Int, _ context: TypingContext) -> ElementSet {
    use(.base(base), at: set.node.range, context)
    var condition: Expression?
    if case .text(let syntax) = set.source, let filter = syntax.condition {
      let inner = context.binding(base, resolved.bases[base].binding)
      condition = self.condition(Draft.Expression(syntax: filter, node: set.node), inner)
    }
    return ElementSet(
      base: base, count: resolved.bases[base].elements.count, condition: condition,
      slot: context.bindings.count)
  }

  private func question(
    _ skeleton: Resolved.Skeleton, _ context: TypingContext, loops: [ElementSet]
  ) -> Question {
    let draft = skeleton.draft
    let when = condition(draft.condition, context)
    var rows: ElementSet?
    var inner = context
    if let base = skeleton.rows, let each = draft.each {
      rows = elementSet(each, base, context)
      inner = context.binding(base, resolved.bases[base].binding)
    }
    var checking = inner
    checking.limit = skeleton.index + 1
    checking.own = skeleton.index
    let shape = shape(skeleton, inner)
    return Question(
      id: draft.name.text, index: skeleton.index, kind: draft.kind, ask: wording(draft.ask, inner),
      instruct: wording(draft.instruct, inner), help: wording(draft.help, inner),
      label: wording(draft.label, context), condition: when, rows: rows, shape: shape,
      order: Order(
        arrangement: draft.arrangement, first: draft.first.map(\.text), last: draft.last.map(\.text)),
      missing: missing(skeleton.missing, context), isOptional: draft.isOptional,
      checks: draft.checks.compactMap { check($0, checking) }, measure: draft.measure?.value, loops: loops,
      firstField: skeleton.firstField)
  }

  private func check(_ draft: Draft.Check, _ context: TypingContext) -> AnswerCheck? {
    guard let condition = condition(draft.condition, context) else { return nil }
    return AnswerCheck(isSoft: draft.isSoft, condition: condition, message: wording(draft.message, context))
  }

  private func missing(_ offers: [Draft.MissingOffer], _ context: TypingContext) -> [MissingOffer] {
    offers.map { MissingOffer($0.kind, wording: wording($0.wording, context)) }
  }

  private func shape(_ skeleton: Resolved.Skeleton, _ context: TypingContext) -> Shape {
    let options = skeleton.options ?? 0
    let count = skeleton.options.map { resolved.bases[$0].elements.count } ?? 0
    switch skeleton.draft.shape {
    case .oneOf(let set):
      noteOptions(set, skeleton.options, context)
      return .oneOf(base: options)
    case .someOf(let set, let atLeast, let atMost):
      noteOptions(set, skeleton.options, context)
      if skeleton.options != nil, atLeast > count {
        report(
          .emptyRange, set.node.range, "at least \(atLeast) of \(count) options",
          "Let `at_least` be no more than there are options.")
      }
      return .someOf(base: options, atLeast: atLeast, atMost: min(atMost ?? count, count))
    case .point: return .point(scale(skeleton.scale, context))
    case .number(let from, let to, let decimals, let unit):
      let (low, high) = (number(from, context), number(to, context))
      if case (.number(let least), .number(let greatest)) = (low, high), least > greatest, let to {
        report(
          .emptyRange, to.node.range, "the numbers end at \(greatest) and begin at \(least)",
          "Let `to` be no less than `from`.")
      }
      return .number(NumberDomain(from: low, to: high, decimals: decimals, unit: wording(unit, context)))
    case .text(let lines, let characters, let pattern, let message):
      return .text(
        TextDomain(
          lines: lines, characters: characters, pattern: pattern?.text, message: wording(message, context)))
    case .texts(let atMost): return .texts(atMost: atMost)
    case .computed(let draft):
      guard let (expression, type) = typed(draft, context) else { return .computed(.truth(false), .truth) }
      types[skeleton.index] = type
      return .computed(expression, type.computed)
    }
  }

  /// Options are used at the question: what they depend on has to come before it.
  private func noteOptions(_ set: Draft.Set, _ base: Int?, _ context: TypingContext) {
    if let base { use(.base(base), at: set.node.range, context) }
    if case .text(let syntax) = set.source, let condition = syntax.condition {
      let place = ExpressionPlaces(set.node).source(condition.range)
      report(
        .notSupportedYet, place, "`where` is not supported yet in `options`",
        "Give the options themselves a `when`.")
    }
  }

  private func scale(_ source: Resolved.ScaleSource?, _ context: TypingContext) -> Scale {
    guard case .written(let draft) = source else {
      if case .standard(let scale) = source { return scale }
      return Scale(low: 0, high: 1, labels: [:])
    }
    var labels: [Int: Wording] = [:]
    for label in draft.labels { labels[label.point] = wording(label.wording, context) }
    return Scale(
      low: draft.low, high: draft.high, labels: labels, missing: draft.missing.map { missing($0, context) })
  }
}
