import Instruments
import Interviews

/// What a simulated respondent says to one form of answer.
///
/// A new form is one file beside this one, and one line below.
protocol SimulatedForm {
  /// What the person says.
  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value
  /// The smallest thing to say, for who has gone back to say less; nil where nothing is small.
  var small: Value? { get }
}

extension SimulatedForm {
  var small: Value? { nil }
}

extension QuestionScreen.Form {
  /// What a simulated respondent says to it.
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

/// A question before a simulated respondent.
struct SimulatedQuestion {
  let respondent: Respondent
  let screen: QuestionScreen
  let question: Question
  let situation: Situation
  /// How often something was said before that was not taken.
  let attempt: Int

  var questionnaire: Questionnaire { respondent.questionnaire }

  /// Where the person stands on what is measured, as a part of the scale.
  var part: Double {
    respondent.person.rating(
      question, factor: question.measures.first?.of ?? screen.address.elements.last, groups: groups,
      simulation: respondent.simulation)
  }

  /// The groups that the person belongs to, as far as they are known now.
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

  /// How much an option weighs with the person: a factor as much as it is said to.
  func weight(_ option: QuestionScreen.Option) -> Double {
    guard let base = question.shape.base, questionnaire.bases[base].binding == .factor else { return 1 }
    let stated = respondent.person.stated(option.id, simulation: respondent.simulation)
    return max(0.05, stated * stated * stated)
  }

  /// The ids of options, what weighs more likelier before what weighs less.
  func preferred(_ options: [QuestionScreen.Option], _ dice: inout Dice) -> [String] {
    var open = options.map { ($0.id, weight: weight($0)) }
    var order: [String] = []
    while let next = dice.one(of: open) {
      order.append(next)
      open.removeAll { $0.0 == next }
    }
    return order
  }
}
