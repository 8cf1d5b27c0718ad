import Instruments

extension Comparer {
  /// The new questions that have the wording and the form of a question that is gone, each with that question.
  func renamedQuestions() -> [String: Question] {
    var gone: [String: Question] = [:]
    for question in old.questions where new.numbers[question.id] == nil && !question.isWriteIn {
      let text = oldText(question.ask)
      if !text.isEmpty, gone[text] == nil { gone[text] = question }
    }
    if gone.isEmpty { return [:] }
    var renamed: [String: Question] = [:]
    for question in new.questions where old.numbers[question.id] == nil && !question.isWriteIn {
      let text = newText(question.ask)
      guard let former = gone[text], former.shape.form == question.shape.form else { continue }
      renamed[question.id] = former
      gone[text] = nil
    }
    return renamed
  }
}
