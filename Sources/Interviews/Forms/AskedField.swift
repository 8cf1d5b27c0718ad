import Instruments

/// A field that is asked, with the data that answer formats need.
struct AskedField {
  let question: Question
  let field: Int
  /// The indices of the elements that are bound around it.
  let slots: [Int]
  let evaluator: Evaluator
  let isSelfCompleted: Bool

  init(
    _ question: Question, _ field: Int, _ slots: [Int], _ evaluator: Evaluator, isSelfCompleted: Bool = false
  ) {
    (self.question, self.field, self.slots) = (question, field, slots)
    (self.evaluator, self.isSelfCompleted) = (evaluator, isSelfCompleted)
  }

  /// The text of a wording in the language of the interview, with its fills.
  func text(_ wording: Wording?) -> String? { wording.map { evaluator.text($0, slots) } }

  /// The ids of the options that are offered.
  func offered(_ set: ElementSet) -> [String] {
    let elements = evaluator.questionnaire.codeFrames[set.codeFrame].elements
    return evaluator.members(of: set, slots).known.map { elements[$0].id }
  }

  /// The options that are offered, in the order of this interview.
  func options(_ set: ElementSet) -> [QuestionScreen.Option] {
    let elements = evaluator.questionnaire.codeFrames[set.codeFrame].elements
    let offered = evaluator.members(of: set, slots).known
    // In a battery, the order applies to the rows, and the options stay as written. So do the options of a number.
    let order = question.rows == nil && question.shape.options != nil ? question.order : Order()
    let shown = Arrangement.indices(order, elements, seed: evaluator.situation.seed) {
      evaluator.questionnaire.address(of: field).text
    }
    return shown.filter(offered.contains).map { option(elements[$0]) }
  }

  /// The option for an element.
  func option(_ element: Element) -> QuestionScreen.Option {
    .init(
      code: element.code, id: element.id, label: evaluator.name(of: element, slots),
      isSpontaneous: element.isSpontaneous && !isSelfCompleted)
  }
}
