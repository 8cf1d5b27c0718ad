import Instruments

/// What an interview does with one form of answer: which answers it takes, what it shows, and how an answer reads.
///
/// A new form is one file beside this one, and one line below.
protocol InterviewForm {
  /// Why a value cannot stand; nil where it can.
  func problem(about value: Value, _ asked: AskedField) -> InputProblem?
  /// What is shown to answer it.
  func screen(_ asked: AskedField) -> QuestionScreen.Form
  /// A value as the respondent knows it; nil where it is no value of this form.
  func text(of value: Value, _ names: AnswerNames) -> String?
  /// What a field of it holds without being asked; nil where it is asked.
  func unasked(_ asked: AskedField) -> Cell?
  /// Whether it can be asked where so many of its options are offered.
  func isOffered(_ count: Int, _ slots: [Int]) -> Bool
}

extension InterviewForm {
  func unasked(_ asked: AskedField) -> Cell? { nil }
  func isOffered(_ count: Int, _ slots: [Int]) -> Bool { count > 0 }
}

extension Shape {
  /// What an interview does with it.
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

/// The names of elements in an answer that is read.
struct AnswerNames {
  let evaluator: Evaluator
  let question: Question
  let slots: [Int]
  /// Whether the text that was asked for takes the place of the label of its option.
  let asWritten: Bool

  /// The name of an element of a set by its id.
  func name(_ id: String, of set: ElementSet?) -> String {
    set.map { name(id, ofCodeFrame: $0.codeFrame) } ?? id
  }

  /// The name of an element of a code frame by its id.
  func name(_ id: String, ofCodeFrame codeFrame: Int) -> String {
    guard let element = evaluator.questionnaire.codeFrames[codeFrame].element(id) else { return id }
    let written = asWritten ? evaluator.written(element, of: codeFrame, question, slots) : nil
    return written ?? evaluator.name(of: element, slots)
  }
}
