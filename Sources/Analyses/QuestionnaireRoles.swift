import Instruments
import Texts

/// The roles of the questions of a questionnaire.
struct Roles {
  /// A rated factor or construct, with its columns.
  struct Rating {
    var id: String
    var label: String
    var columns: [String]
  }

  /// An outcome, with its columns.
  struct Outcome {
    var name: String
    var label: String
    var columns: [String]
  }

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

  /// The name of a field's variable.
  func name(_ field: Int) -> String { names[field] ?? "" }

  /// A wording in the source language.
  func text(_ wording: Wording?) -> String? { wording?.plain(questionnaire.sourceLanguage) }

  /// The columns that measure a role, by the id of the factor or construct.
  func columns(of role: Measure) -> [String: [String]] {
    var columns: [String: [String]] = [:]
    for question in questionnaire.questions where question.loops.isEmpty {
      guard let measured = question.measures.first(where: { $0.role == role }) else { continue }
      if let id = measured.of {
        columns[id, default: []].append(name(question.firstField))
      } else if let rows = question.rows {
        for (place, element) in questionnaire.codeFrames[rows.codeFrame].elements.enumerated() {
          columns[element.id, default: []].append(name(question.firstField + place))
        }
      }
    }
    return columns
  }

  /// The rated factors, in order; the constructs if there are none.
  var ratings: [Rating] {
    let (satisfaction, performance) = (columns(of: .satisfaction), columns(of: .performance))
    let factors = questionnaire.factors.map { questionnaire.codeFrames[$0].elements } ?? []
    let rated = factors.compactMap { factor in
      (satisfaction[factor.id] ?? performance[factor.id]).map {
        Rating(id: factor.id, label: text(factor.label) ?? factor.id, columns: $0)
      }
    }
    return rated.isEmpty ? constructs : rated
  }

  /// The constructs measured by several items, in the order of their first item.
  private var constructs: [Rating] {
    var ids: [String] = []
    for measured in questionnaire.questions.flatMap(\.measures) where measured.role == .index {
      if let id = measured.of, !ids.contains(id) { ids.append(id) }
    }
    let columns = columns(of: .index)
    return ids.map { Rating(id: $0, label: $0, columns: columns[$0] ?? []) }
  }

  func outcome(_ name: String?, among outcomes: [Measure]) throws(AnalysisProblem) -> Outcome {
    let single = questionnaire.questions.filter { $0.fieldCount == 1 && names[$0.firstField] != nil }
    func outcome(_ question: Question) -> Outcome {
      let label =
        text(question.label) ?? question.measures.first { $0.of == nil }?.role.rawValue ?? question.id
      return Outcome(name: question.id, label: label, columns: [self.name(question.firstField)])
    }
    if let name {
      if let found = single.first(where: {
        $0.id == name || $0.measures.contains { $0.role.rawValue == name }
      }) {
        return outcome(found)
      }
      if let found = constructs.first(where: { $0.id == name }) {
        return Outcome(name: name, label: name, columns: found.columns)
      }
      throw .unknownOutcome(
        name, near: NearNames.nearest(to: name, in: (single.map(\.id) + constructs.map(\.id))))
    }
    for measure in outcomes {
      if let found = single.first(where: { $0.measures.contains { $0.role == measure } }) {
        return outcome(found)
      }
    }
    throw .noOutcome(questionnaire: questionnaire.id)
  }

  /// Some ratings, by id; constructs can be named too.
  func chosen(_ rated: [Rating], _ wanted: [String]) throws(AnalysisProblem) -> [Rating] {
    let known = rated + constructs
    var chosen: [Rating] = []
    for id in wanted {
      guard let rating = known.first(where: { $0.id == id }) else {
        throw .unknownFactor(id, near: NearNames.nearest(to: id, in: known.map(\.id)))
      }
      chosen.append(rating)
    }
    return chosen
  }

  /// The scale of some columns, whose values are averaged; nil if they are not rated on one. `check` sees to it that items of
  /// one factor or construct have the same scale.
  func scale(_ columns: [String]) -> RatingScale? {
    guard let field = names.first(where: { $0.value == columns.first })?.key,
      case .point(let scale) = questionnaire.question(of: field).shape
    else { return nil }
    return RatingScale(Double(scale.low)...Double(scale.high), isTurned: scale.best == .low)
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
