import Instruments

/// The expressions of a questionnaire that its author wrote: conditions of routing, quotas and alerts, checks on
/// answers, and computed values.
struct Conditions {
  /// An expression, with the indices of the questions that certainly have an answer when it is evaluated.
  struct Root {
    var expression: Expression
    var answered: Set<Int>
    /// Whether it decides on routing, a quota or an alert.
    var isCondition: Bool
  }

  private var roots: [Root] = []
  private let questionnaire: Questionnaire

  static func all(_ questionnaire: Questionnaire) -> [Root] {
    var conditions = Conditions(questionnaire: questionnaire)
    conditions.addDefinitions()
    for item in questionnaire.items { conditions.add(item, []) }
    return conditions.roots
  }

  private init(questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  private mutating func add(_ expression: Expression?, _ answered: Set<Int> = [], isCondition: Bool = true) {
    guard let expression, expression.place != nil else { return }
    roots.append(Root(expression: expression, answered: answered, isCondition: isCondition))
  }

  private mutating func addDefinitions() {
    for codeFrame in questionnaire.codeFrames where codeFrame.origin.isWritten {
      for element in codeFrame.elements { add(element.condition) }
    }
    for segment in questionnaire.segments { for group in segment.groups { add(group.condition) } }
    for quota in questionnaire.quotas { add(quota.condition) }
    for alert in questionnaire.alerts { add(alert.condition) }
  }

  private mutating func add(_ item: Item, _ answered: Set<Int>) {
    let condition = item.condition(in: questionnaire)
    if item.origin(in: questionnaire).isWritten { add(condition, answered) }
    switch item {
    case .statement, .end, .section: break
    case .loop(let loop): add(loop.set.filter, answered)
    case .question(let number): add(questionnaire.questions[number], answered)
    }
    guard !item.items.isEmpty else { return }
    let answeredInside = answered.union(condition?.sureAnswers.map(\.question) ?? [])
    for inner in item.items { add(inner, answeredInside) }
  }

  private mutating func add(_ question: Question, _ answered: Set<Int>) {
    for check in question.checks { add(check.condition, isCondition: false) }
    if case .computed(let value, _) = question.shape { add(value, isCondition: false) }
    add(question.rows?.filter, answered)
    add(question.shape.choices?.filter, answered)
  }
}
