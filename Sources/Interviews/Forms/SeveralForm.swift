import Instruments

/// Any number of options.
struct SeveralForm: InterviewForm {
  let set: ElementSet
  let atLeast: Int
  let atMost: Int

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .some(let ids) = value else { return .notAnOption }
    let offered = asked.offered(set)
    if !ids.allSatisfy(offered.contains) { return .notAnOption }
    let elements = asked.evaluator.questionnaire.codeFrames[set.codeFrame].elements
    let alone = elements.first { $0.isExclusive && ids.contains($0.id) }
    if let alone, ids.count > 1 { return .exclusive(asked.evaluator.name(of: alone, asked.slots)) }
    // An exclusive option such as "none of these" is valid alone, whatever the minimum is.
    if ids.count < min(atLeast, offered.count), alone == nil { return .tooFew(atLeast) }
    return ids.count > atMost ? .tooMany(atMost) : nil
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    .several(asked.options(set), atLeast: atLeast, atMost: atMost)
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    guard case .some(let ids) = value else { return nil }
    return ids.map { names.name($0, of: set) }.joined(separator: ", ")
  }
}
