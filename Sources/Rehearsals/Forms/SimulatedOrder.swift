import Instruments
import Interviews

/// Options in the person's order.
struct SimulatedOrder: SimulatedForm {
  let options: [QuestionScreen.Option]
  let places: Int

  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value {
    .order(Array(asked.preferred(options, &dice).prefix(places)))
  }
}

/// The best and the worst of some options.
struct SimulatedExtremes: SimulatedForm {
  let options: [QuestionScreen.Option]

  func value(_ asked: SimulatedQuestion, _ dice: inout Dice) -> Value {
    let order = asked.preferred(options, &dice)
    return .extremes(
      Extremes(shown: options.map(\.id), best: order.first ?? "", worst: order.last ?? ""))
  }
}
