import Dates
import Instruments

/// Writes an expression with ids in place of positions, so that expressions of two versions can be compared. Two
/// expressions with the same key compute the same from the same answers.
struct ExpressionKeys {
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The key of a condition; empty if there is none.
  func key(_ expression: Expression?) -> String { expression.map { key($0) } ?? "" }

  func key(_ expression: Expression) -> String {
    switch expression.form {
    case .truth(let truth): "\(truth)"
    case .unreadable: "?"
    case .number(let number): "\(number)"
    case .text(let text): quoted(text)
    case .date(let date): date.text
    case .option(let id): "'\(id)"
    case .field(let reference): key(reference)
    case .amount(let reference, let codeFrame, let index):
      "\(key(reference)).\(key(index, questionnaire.elements(of: codeFrame)))"
    case .segment(let index): "segment \(questionnaire.segments[index].id)"
    case .sample(let index): "sample \(questionnaire.sample[index].id)"
    case .language: "language"
    case .perspective: "perspective"
    case .today: "today"
    case .not(let inner): "not(\(key(inner)))"
    case .and(let a, let b): "(\(key(a)) and \(key(b)))"
    case .or(let a, let b): "(\(key(a)) or \(key(b)))"
    case .compare(let comparison, let a, let b): "(\(key(a)) \(comparison.rawValue) \(key(b)))"
    case .arithmetic(let operation, let a, let b): "(\(key(a)) \(operation.rawValue) \(key(b)))"
    case .isIn(let inner, let ids): "(\(key(inner)) in \(ids.joined(separator: " ")))"
    case .isState(let inner, let state): "(\(key(inner)) is \(key(state)))"
    case .has(let set, let option): "(\(key(set)) has \(key(option)))"
    case .matches(let inner, let pattern): "(\(key(inner)) matches \(quoted(pattern)))"
    case .choose(let condition, let then, let otherwise):
      "if(\(key(condition)), \(key(then)), \(key(otherwise)))"
    case .countChosen(let inner): "count(\(key(inner)))"
    case .summary(let summary, let parts):
      "\(summary.rawValue)(\(parts.map { key($0) }.joined(separator: ", ")))"
    case .countOver(let set): "count(\(key(set)))"
    case .summaryOver(let summary, let set, let body): "\(summary.rawValue)(\(key(body)) over \(key(set)))"
    case .yearsBetween(let a, let b): "years(\(key(a)), \(key(b)))"
    case .position(let slot): "number@\(slot)"
    case .element(let codeFrame, let slot): "\(name(codeFrame))@\(slot)"
    }
  }

  /// The key of a set: the name of its code frame, and its condition. Its elements are compared on their own.
  func key(_ set: ElementSet) -> String {
    let filter = key(set.filter)
    return filter.isEmpty ? name(set.codeFrame) : "\(name(set.codeFrame)) where \(filter)"
  }

  /// The key of a reference to a field: the id of its question, and its elements.
  func key(_ reference: FieldReference) -> String {
    let question = questionnaire.questions[reference.question]
    let sets = question.loops + (question.rows.map { [$0] } ?? [])
    return zip(reference.indices, sets).reduce(question.id) { text, level in
      "\(text)[\(key(level.0, questionnaire.elements(of: level.1.codeFrame)))]"
    }
  }

  private func key(_ index: FieldReference.Index, _ elements: [Element]) -> String {
    switch index {
    case .fixed(let place): elements.indices.contains(place) ? elements[place].id : "?"
    case .slot(let slot), .mapped(let slot, _): "@\(slot)"
    case .before(let slot): "@\(slot)-1"
    }
  }

  private func key(_ state: Expression.State) -> String {
    switch state {
    case .answered: "answered"
    case .missing(let kind): kind.rawValue
    case .option(let id): "'\(id)"
    }
  }

  private func name(_ codeFrame: Int) -> String {
    guard questionnaire.codeFrames.indices.contains(codeFrame) else { return "?" }
    let frame = questionnaire.codeFrames[codeFrame]
    // A selection of a list has the name of the list.
    return frame.whole == nil
      ? frame.name : "\(frame.name)[\(frame.elements.map(\.id).joined(separator: " "))]"
  }

  private func quoted(_ text: String) -> String { text.debugDescription }
}
