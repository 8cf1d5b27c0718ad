/// All expressions of a questionnaire: conditions that decide who is asked, counted or alerted, checks on answers, computed
/// values.
struct Conditions {
  /// A condition with the questions that are sure to have an answer where it stands, by their numbers.
  struct Root {
    var expression: Draft.Expression
    var answered: Set<Int>
    /// Whether it decides who is asked, counted or alerted.
    var isCondition = true
  }

  private var roots: [Root] = []
  private let inspection: Inspection

  static func all(_ inspection: Inspection) -> [Root] {
    var conditions = Conditions(inspection: inspection)
    conditions.addDefinitions()
    for item in inspection.items { conditions.add(item, []) }
    return conditions.roots
  }

  private init(inspection: Inspection) { self.inspection = inspection }

  private mutating func add(_ expression: Draft.Expression?, _ answered: Set<Int> = []) {
    if let expression { roots.append(Root(expression: expression, answered: answered)) }
  }

  private mutating func add(_ set: Draft.Set?, _ answered: Set<Int>) {
    guard let set, case .text(let syntax) = set.source, let condition = syntax.condition else { return }
    add(Draft.Expression(syntax: condition, node: set.node), answered)
  }

  private mutating func addOther(_ expression: Draft.Expression) {
    roots.append(Root(expression: expression, answered: [], isCondition: false))
  }

  private mutating func addDefinitions() {
    for base in inspection.resolved.bases {
      if case .written = base.source { for element in base.elements { add(element.condition) } }
    }
    for segment in inspection.draft.segments {
      if case .groups(let groups) = segment.source { for group in groups { add(group.condition) } }
    }
    for quota in inspection.draft.quotas { add(quota.condition) }
    for alert in inspection.draft.alerts { add(alert.condition) }
  }

  private mutating func add(_ item: PlacedItem, _ answered: Set<Int>) {
    switch item.draft {
    case .statement(_, _, let when), .end(_, let when): add(when, answered)
    case .section(_, _, let when, _, _): add(when, answered)
    case .loop(_, _, _, let rounds, let when, _, _):
      add(when, answered)
      if case .set(let set) = rounds { add(set, answered) }
    case .question(let number):
      let question = inspection.resolved.questions[number].draft
      for check in question.checks { addOther(check.condition) }
      if case .computed(let value) = question.shape { addOther(value) }
      if !question.isGenerated {
        add(question.condition, answered)
        add(question.each, answered)
        add(question.options, answered)
      }
    }
    guard !item.items.isEmpty else { return }
    let sure = item.item.condition(in: inspection.questionnaire)?.sureAnswers.map(\.question) ?? []
    for inner in item.items { add(inner, answered.union(sure)) }
  }
}
