import Diagnostics
import Documents
import Texts

/// The third phase: gives every expression its type and every name its meaning, and makes the questionnaire.
///
/// A class, because the typers of single expressions report to it; it lives for one compilation.
final class Typer {
  var diagnostics: [Diagnostic] = []
  let resolved: Resolved
  /// The places of the segments, by id.
  let segmentPlaces: [String: Int]
  /// The types of the questions' fields; computed ones are known once they have been reached.
  var types: [ValueType?]
  /// What was named since it was last set back.
  var latest = Latest()
  /// Which loops have been gone through so far, and what is known of their rounds.
  var loops = LoopProgress()
  /// What shared definitions name; checked where they are used.
  var baseLatest: [Latest] = []
  /// Whether what is being typed names an element of a loop or battery around it.
  var namesRounds = false
  /// Whether what is being typed, a check, names another row than the one that it is about.
  var namesOtherRows = false
  /// The bases whose options are written in a loop and name its rounds: they mean something within it only.
  var basesOfRounds: Set<Int> = []
  var segmentLatest: [Latest] = []
  /// Where bases and segments are used, and the number of the question at that place.
  var uses: [(definition: Definition, context: TypingContext, place: SourceRange)] = []

  /// A definition that is typed on its own and used elsewhere.
  enum Definition: Hashable { case base(Int), segment(Int) }

  /// The definition that is being typed, and what each uses.
  var typing: Definition?
  var dependences: [Definition: [(definition: Definition, place: SourceRange)]] = [:]

  /// Notes that a definition is used at a place.
  func use(_ definition: Definition, at place: SourceRange, _ context: TypingContext) {
    if let typing { dependences[typing, default: []].append((definition, place)) }
    uses.append((definition, context, place))
  }

  private init(_ resolved: Resolved) {
    self.resolved = resolved
    let names = resolved.draft.segments.enumerated().map { ($0.element.name.text, $0.offset) }
    segmentPlaces = Dictionary(names) { first, _ in first }
    types = resolved.questions.map { Self.type(of: $0, resolved) }
  }

  /// Types a resolved draft. There is always a questionnaire; it may be used only if no phase found an error.
  static func type(_ resolved: Resolved, source: SourceText, isStored: Bool = false) -> Diagnosed<
    Questionnaire
  > {
    let typer = Typer(resolved)
    typer.loops.isLax = isStored
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
    case .oneOf, .drawn: .one(ids, of: skeleton.draft.name.text)
    case .someOf, .order, .amounts: .some(ids, of: skeleton.draft.name.text)
    case .point, .number: .number
    case .date: .date
    case .text: .text
    case .texts: .texts
    // Which elements a set shows is drawn: no condition can name them.
    case .computed, .withAndWithout, .extremes: nil
    }
  }

  // MARK: the whole

  private func questionnaire(_ source: SourceText) -> Questionnaire {
    let draft = resolved.draft
    var questions: [Question] = []
    questions.reserveCapacity(resolved.questions.count)
    let items = resolved.items.map { item($0, TypingContext(limit: 0), &questions) }
    var bases: [Base] = []
    for index in resolved.bases.indices {
      typing = .base(index)
      bases.append(base(index, after: bases))
    }
    let segments = draft.segments.indices.map { index in
      typing = .segment(index)
      // One whose question is not there has no groups; it keeps its place.
      return segment(draft.segments[index])
        ?? Segment(id: draft.segments[index].name.text, label: nil, groups: [])
    }
    typing = nil
    nameGroups(in: &bases, segments)
    let quotas = draft.quotas.compactMap { draft in
      condition(draft.condition, .anywhere).map {
        Quota(
          id: draft.name.text, condition: $0, limit: draft.limit, say: wording(draft.say, .anywhere))
      }
    }
    let alerts = draft.alerts.compactMap { alert($0) }
    checkUses()
    return Questionnaire(
      id: draft.id.text, title: wording(draft.title, .init(limit: 0)), about: draft.about,
      minutes: draft.minutes?.number,
      languages: draft.languages.isEmpty ? [""] : draft.languages.map(\.text), bases: bases,
      factors: resolved.factors, segments: segments, sample: resolved.sample, items: items,
      questions: questions,
      numbers: resolved.numbers, quotas: quotas, alerts: alerts,
      source: source.bytes, hash: Digest(of: source.bytes))
  }

  /// Gives the groups of segments their names, where they are elements of sets.
  private func nameGroups(in bases: inout [Base], _ segments: [Segment]) {
    for (index, draft) in resolved.bases.enumerated() {
      guard case .groups = draft.source, let segment = segments.first(where: { $0.id == draft.name }) else {
        continue
      }
      for (place, group) in segment.groups.enumerated() where place < bases[index].elements.count {
        bases[index].elements[place].label = group.label
      }
    }
  }

  private func alert(_ draft: Draft.Alert) -> Alert? {
    guard let condition = condition(draft.condition, .anywhere) else { return nil }
    return Alert(id: draft.name.text, condition: condition, say: wording(draft.say, .anywhere))
  }
}
