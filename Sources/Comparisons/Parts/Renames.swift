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

  /// The questions that are computed in the new version and were asked in the old one: their ids by their wordings.
  func questionsNowComputed() -> [String: String] {
    var found: [String: String] = [:]
    for question in new.questions where question.isComputed {
      guard let former = old.numbers[question.id].map({ old.questions[$0] }), !former.isComputed else {
        continue
      }
      let text = oldText(former.ask)
      if !text.isEmpty { found[text] = former.id }
    }
    return found
  }
}
