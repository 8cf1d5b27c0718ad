import Instruments
import Interviews

/// The simulated answers of one form of answer.
///
/// To add a form, see `CONTRIBUTING.md`.
protocol SimulatedForm {
  /// The answer of the person.
  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value
  /// The smallest answer, used after going back; nil if the form has none.
  var small: Value? { get }
}

extension SimulatedForm {
  var small: Value? { nil }
}

extension QuestionScreen.Form {
  /// The simulated form of the answer.
  var simulated: any SimulatedForm {
    switch self {
    case .one(let options): SimulatedOne(options: options)
    case .several(let options, let atLeast, let atMost):
      SimulatedSeveral(options: options, atLeast: atLeast, atMost: atMost)
    case .point(let low, let high, _): SimulatedPoint(low: low, high: high)
    case .number(let low, let high, let decimals, _, let options):
      SimulatedNumber(low: low, high: high, decimals: decimals, options: options)
    case .date(let first, let last): SimulatedDate(first: first, last: last)
    case .text(_, let characters): SimulatedText(characters: characters)
    case .texts(let atMost): SimulatedTexts(atMost: atMost)
    case .order(let options, let places): SimulatedOrder(options: options, places: places)
    case .amounts(let options, let total, _): SimulatedAmounts(options: options, total: total)
    case .extremes(let options, _, _): SimulatedExtremes(options: options)
    }
  }
}

/// A question that a simulated respondent answers.
struct SimulatedQuestion {
  let respondent: Respondent
  let screen: QuestionScreen
  let question: Question
  let situation: Situation
  /// The number of answers that were rejected before.
  let attempt: Int

  var questionnaire: Questionnaire { respondent.questionnaire }

  /// The person's position on the measured scale, from 0 to 1.
  var part: Double {
    respondent.person.rating(
      question, factor: question.measures.first?.of ?? screen.address.elements.last, groups: groups,
      simulation: respondent.simulation)
  }

  /// The groups of the person that are known now, by segment index.
  var groups: [Int: String] {
    let effects = respondent.person.effects
    guard !effects.groups.isEmpty else { return [:] }
    let evaluator = Evaluator(questionnaire, situation)
    var groups: [Int: String] = [:]
    for segment in Set(effects.groups.map(\.segment)) {
      if case .option(let id) = evaluator.group(of: questionnaire.segments[segment]) { groups[segment] = id }
    }
    return groups
  }

  /// The weight of an option in the person's choices; for a factor, from its stated importance.
  func weight(_ option: QuestionScreen.Option) -> Double {
    guard let codeFrame = question.shape.codeFrame, questionnaire.codeFrames[codeFrame].binding == .factor
    else { return 1 }
    let stated = respondent.person.stated(option.id, simulation: respondent.simulation)
    return max(0.05, stated * stated * stated)
  }

  /// The ids of options in random order; heavier ones are more likely to come first.
  func preferred(_ options: [QuestionScreen.Option], _ random: inout RandomValues) -> [String] {
    var open = options.map { ($0.id, weight: weight($0)) }
    var order: [String] = []
    while let next = random.one(of: open) {
      order.append(next)
      open.removeAll { $0.0 == next }
    }
    return order
  }
}
