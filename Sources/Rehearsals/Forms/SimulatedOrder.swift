import Instruments
import Interviews

/// A simulated ranking.
struct SimulatedOrder: SimulatedForm {
  let options: [QuestionScreen.Option]
  let places: Int

  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value {
    .order(Array(asked.preferred(options, &dice).prefix(places)))
  }
}

/// A simulated best-worst choice.
struct SimulatedExtremes: SimulatedForm {
  let options: [QuestionScreen.Option]

  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value {
    let order = asked.preferred(options, &dice)
    return .extremes(
      Extremes(shown: options.map(\.id), best: order.first ?? "", worst: order.last ?? ""))
  }
}
