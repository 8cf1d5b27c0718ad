import Diagnostics
import Digests
import Documents
import Instruments
import Texts

/// The third phase: types all expressions, resolves their names, and makes the questionnaire.
///
/// A class, because the typers of single expressions share it. Used for one compilation.
final class Typer {
  var diagnostics: [Diagnostic] = []
  let resolved: Resolved
  /// The indices of the segments, by id.
  let segmentPlaces: [String: Int]
  /// The types of the questions' fields. Types of computed fields are set when they are typed.
  var types: [ValueType?]
  /// The uses of names in the current piece so far.
  var uses = Uses()
  /// The loops that are typed so far.
  var loops: LoopProgress
  /// The uses of names in each definition, in order. Checked at the uses of the definitions.
  private(set) var definitionUses: [(definition: Definition, uses: Uses)] = []
  /// The uses of definitions, each with its context.
  private(set) var usePlaces: [(definition: Definition, context: TypingContext, place: SourceRange)] = []

  /// A definition that is typed on its own and used elsewhere.
  enum Definition: Hashable { case codeFrame(Int), segment(Int) }

  /// Records the use of a definition at a place.
  func use(_ definition: Definition, at place: SourceRange, _ context: TypingContext) {
    uses.definitions.append((definition, place))
    usePlaces.append((definition, context, place))
  }

  /// Types a piece. Returns the result and the uses of names in it.
  func collecting<Value>(_ type: () -> Value) -> (value: Value, uses: Uses) {
    let outer = uses
    uses = Uses()
    let value = type()
    let inner = uses
    uses = outer
    uses.add(inner)
    return (value, inner)
  }

  /// Types a definition and stores its uses of names.
  private func defining<Value>(_ definition: Definition, _ type: () -> Value) -> Value {
    let (value, uses) = collecting(type)
    definitionUses.append((definition, uses))
    return value
  }

  private init(_ resolved: Resolved, isStored: Bool) {
    self.resolved = resolved
    loops = LoopProgress(allowsUnknownRounds: isStored)
    let names = resolved.draft.segments.enumerated().map { ($0.element.name.text, $0.offset) }
    segmentPlaces = Dictionary(names) { first, _ in first }
    types = resolved.questions.map { Self.type(of: $0, resolved) }
  }

  /// Types a resolved draft. Always returns a questionnaire, which may be used only if no phase reports an error.
  static func type(_ resolved: Resolved, source: SourceText, isStored: Bool)
    -> Diagnosed<(questionnaire: Questionnaire, references: [SymbolIndex.Reference])>
  {
    let typer = Typer(resolved, isStored: isStored)
    let questionnaire = typer.questionnaire(source)
    return Diagnosed((questionnaire, typer.uses.references), typer.diagnostics)
  }

  func report(
    _ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String, notes: [Diagnostic.Note] = [],
    fixes: [Diagnostic.Fix] = []
  ) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy, notes: notes, fixes: fixes))
  }

  /// Reports a name that does not exist.
  func report(_ rule: Rule, _ range: SourceRange, _ summary: String, _ suggestion: Suggestion) {
    diagnostics.append(Diagnostic(rule, at: range, summary, suggestion: suggestion))
  }

  private static func type(of skeleton: Resolved.Skeleton, _ resolved: Resolved) -> ValueType? {
    let ids = skeleton.options.map { resolved.codeFrames[$0].ids } ?? []
    return switch skeleton.draft.shape {
    case .oneOf, .drawn: .one(ids, of: skeleton.draft.name.text)
    case .someOf, .order, .amounts: .some(ids, of: skeleton.draft.name.text)
    case .point, .number: .number
    case .date: .date
    case .text: .text
    case .texts: .texts
    // The elements of best-worst sets are random: conditions cannot use them.
    case .computed, .extremes: nil
    }
  }

  // MARK: the whole

  private func questionnaire(_ source: SourceText) -> Questionnaire {
    let draft = resolved.draft
    var questions: [Question] = []
    questions.reserveCapacity(resolved.questions.count)
    let items = resolved.items.map { item($0, TypingContext(limit: 0), &questions) }
    var codeFrames: [CodeFrame] = []
    for index in resolved.codeFrames.indices {
      codeFrames.append(defining(.codeFrame(index)) { codeFrame(index, after: codeFrames) })
    }
    let segments = draft.segments.enumerated().map { index, draft in
      defining(.segment(index)) {
        // A segment of an unknown question has no groups. Keep it, so that the indices do not change.
        segment(draft)
          ?? Segment(id: draft.name.text, label: nil, groups: [], origin: .written(draft.name.range))
      }
    }
    nameGroups(in: &codeFrames, segments)
    let quotas = draft.quotas.compactMap { draft in
      condition(draft.condition, .anywhere).map {
        Quota(
          id: draft.name.text, condition: $0, limit: draft.limit, say: wording(draft.say, .anywhere),
          origin: .written(draft.name.range))
      }
    }
    let alerts = draft.alerts.compactMap { alert($0) }
    checkUses()
    return Questionnaire(
      id: draft.id.text, title: wording(draft.title, .init(limit: 0)), about: draft.about,
      minutes: draft.minutes?.number,
      minutesOrigin: draft.minutes.map { .written($0.range) } ?? .builtIn,
      languages: draft.languages.isEmpty ? [""] : draft.languages.map(\.text),
      scales: draft.scales.map { definition(of: $0, in: questions) }, codeFrames: codeFrames,
      factors: resolved.factors, segments: segments, sample: resolved.sample, items: items,
      questions: questions,
      numbers: resolved.numbers, quotas: quotas, alerts: alerts, origin: .written(draft.id.range),
      source: source.bytes, hash: Digest(of: source.bytes))
  }

  /// Sets the labels of groups of segments that are elements of code frames.
  private func nameGroups(in codeFrames: inout [CodeFrame], _ segments: [Segment]) {
    for (index, draft) in resolved.codeFrames.enumerated() {
      guard case .groups = draft.source, let segment = segments.first(where: { $0.id == draft.name }) else {
        continue
      }
      for (place, group) in zip(codeFrames[index].elements.indices, segment.groups) {
        codeFrames[index].elements[place].label = group.label
      }
    }
  }

  /// The definition of a scale of the file, as typed for its first question.
  private func definition(of draft: Draft.Scale, in questions: [Question]) -> ScaleDefinition {
    let first = questions.first { question in
      if case .point(let name) = resolved.questions[question.index].draft.shape {
        name.text == draft.name.text
      } else {
        false
      }
    }
    var scale = Scale(low: draft.low, high: draft.high, labels: [:])
    if case .point(let used)? = first?.shape {
      scale = used
    } else {
      // No question uses the scale, so discard its diagnostics.
      let found = diagnostics
      scale = self.scale(.written(draft), named: draft.name.range, .anywhere)
      diagnostics = found
    }
    scale.origin = .written(draft.name.range)
    let ends = draft.ends.map { ScaleDefinition.Ends(low: .written($0.low), high: .written($0.high)) }
    return ScaleDefinition(id: draft.name.text, scale: scale, ends: ends)
  }

  private func alert(_ draft: Draft.Alert) -> Alert? {
    guard let condition = condition(draft.condition, .anywhere) else { return nil }
    return Alert(
      id: draft.name.text, condition: condition, say: wording(draft.say, .anywhere),
      origin: .written(draft.name.range))
  }
}
