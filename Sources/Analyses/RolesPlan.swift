package import Questionnaires
import Texts

extension ImportancePlan {
  /// The outcomes, in the order in which they are looked for.
  private static let outcomes: [Measure] = [
    .overall, .recommend, .repurchase, .trust, .distinctiveness, .effort,
  ]

  /// The plan of a questionnaire by its roles: what `measures` says.
  ///
  /// - Parameters:
  ///   - outcome: the id of a question, or a role such as `recommend`; the first outcome that there is otherwise.
  ///   - factors: the ids of some factors; all of them otherwise.
  ///   - segments: the ids of segments.
  package init(
    _ questionnaire: Questionnaire, outcome: String? = nil, factors: [String]? = nil, segments: [String] = []
  ) throws(AnalysisProblem) {
    let roles = Roles(questionnaire)
    let asked = try roles.outcome(outcome, among: Self.outcomes)
    guard let rated = roles.battery(.satisfaction) ?? roles.battery(.performance) else {
      throw .noRatings(questionnaire: questionnaire.id)
    }
    let stated = roles.battery(.importance)
    let elements = try roles.elements(of: rated, factors)
    self.init(outcome: roles.name(asked.firstField), factors: [])
    outcomeLabel = roles.text(asked.label) ?? asked.measure?.rawValue ?? asked.id
    if case .point(let scale) = rated.shape { top = Double(scale.high) }
    self.factors = elements.map { place, element in
      Factor(
        id: element.id, label: roles.text(element.label) ?? element.id,
        rating: roles.name(rated.firstField + place),
        stated: stated.map { roles.name($0.firstField + place) })
    }
    for id in segments { self.segments.append(try roles.segment(id)) }
  }
}

/// What the questions of a questionnaire are for.
private struct Roles {
  let questionnaire: Questionnaire
  private let names: [Int: String]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    names = Dictionary(
      questionnaire.variables.compactMap { variable in
        if case .field(let field) = variable.source { (field, variable.name) } else { nil }
      }
    ) { first, _ in first }
  }

  /// The variable of a field.
  func name(_ field: Int) -> String { names[field] ?? "" }

  /// A wording in the source language.
  func text(_ wording: Wording?) -> String? { wording?.plain(questionnaire.sourceLanguage) }

  func battery(_ measure: Measure) -> Question? {
    questionnaire.questions.first { $0.measure == measure && $0.rows != nil && $0.loops.isEmpty }
  }

  func outcome(_ name: String?, among outcomes: [Measure]) throws(AnalysisProblem) -> Question {
    let single = questionnaire.questions.filter { $0.fieldCount == 1 && names[$0.firstField] != nil }
    if let name {
      if let found = single.first(where: { $0.id == name || $0.measure?.rawValue == name }) { return found }
      throw .unknownOutcome(name, near: NearNames.nearest(to: name, in: single.map(\.id)))
    }
    for measure in outcomes {
      if let found = single.first(where: { $0.measure == measure }) { return found }
    }
    throw .noOutcome(questionnaire: questionnaire.id)
  }

  /// The factors of a battery with their places, all or some.
  func elements(of battery: Question, _ wanted: [String]?) throws(AnalysisProblem) -> [(Int, Element)] {
    let elements = battery.rows.map { questionnaire.bases[$0.base].elements } ?? []
    guard let wanted else { return Array(elements.enumerated()) }
    var chosen: [(Int, Element)] = []
    for id in wanted {
      guard let place = elements.firstIndex(where: { $0.id == id }) else {
        throw .unknownFactor(id, near: NearNames.nearest(to: id, in: elements.map(\.id)))
      }
      chosen.append((place, elements[place]))
    }
    return chosen
  }

  func segment(_ id: String) throws(AnalysisProblem) -> ImportancePlan.Segment {
    guard let segment = questionnaire.segments.first(where: { $0.id == id }) else {
      let ids = questionnaire.segments.map(\.id)
      throw .unknownSegment(id, near: NearNames.nearest(to: id, in: ids), all: ids)
    }
    return ImportancePlan.Segment(
      id: id, label: text(segment.label) ?? id, column: "segment_\(id)",
      groups: segment.groups.map { .init(id: $0.id, label: text($0.label) ?? $0.id) })
  }
}
