import Instruments

/// An answer format in an interview: its validation, its input form, and the text of its answers.
///
/// To add a form, see `CONTRIBUTING.md`.
protocol InterviewForm {
  /// The reason why a value is not valid; nil if it is.
  func problem(about value: Value, _ asked: AskedField) -> InputProblem?
  /// The form for the answer.
  func screen(_ asked: AskedField) -> QuestionScreen.Form
  /// The text of a value, with labels instead of codes; nil if this format has no such values.
  func text(of value: Value, _ names: AnswerNames) -> String?
  /// The content of a field that is computed or drawn; nil if the field is asked.
  func unasked(_ asked: AskedField) -> Cell?
  /// Whether it can be asked if this number of its options is offered.
  func isOffered(_ count: Int, _ slots: [Int]) -> Bool
}

extension InterviewForm {
  func unasked(_ asked: AskedField) -> Cell? { nil }
  func isOffered(_ count: Int, _ slots: [Int]) -> Bool { count > 0 }
}

extension Shape {
  /// The format in an interview.
  var form: any InterviewForm {
    switch self {
    case .oneOf(let set): OneForm(set: set)
    case .someOf(let set, let atLeast, let atMost): SeveralForm(set: set, atLeast: atLeast, atMost: atMost)
    case .point(let scale): PointForm(scale: scale)
    case .number(let domain): NumberForm(domain: domain)
    case .date(let domain): DateForm(domain: domain)
    case .text(let domain): TextForm(domain: domain)
    case .texts(let atMost): TextsForm(atMost: atMost)
    case .order(let set, let top): OrderForm(set: set, top: top)
    case .amounts(let set, let domain): AmountsForm(set: set, domain: domain)
    case .extremes(let set, let domain): ExtremesForm(set: set, domain: domain)
    case .drawn(let codeFrame): DrawnForm(codeFrame: codeFrame)
    case .computed(let expression, _): ComputedForm(expression: expression)
    }
  }
}

/// The names of elements in the text of an answer.
struct AnswerNames {
  let evaluator: Evaluator
  let question: Question
  let slots: [Int]
  /// Whether a write-in text replaces the label of its option.
  let asWritten: Bool

  /// The name of the element of a set with an id.
  func name(_ id: String, of set: ElementSet?) -> String {
    set.map { name(id, ofCodeFrame: $0.codeFrame) } ?? id
  }

  /// The name of the element of a code frame with an id.
  func name(_ id: String, ofCodeFrame codeFrame: Int) -> String {
    guard let element = evaluator.questionnaire.codeFrames[codeFrame].element(id) else { return id }
    let written = asWritten ? evaluator.written(element, of: codeFrame, question, slots) : nil
    return written ?? evaluator.name(of: element, slots)
  }
}
