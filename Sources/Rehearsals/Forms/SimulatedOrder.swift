import Instruments
import Interviews

/// A simulated ranking.
struct SimulatedOrder: SimulatedForm {
  let options: [QuestionScreen.Option]
  let places: Int

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    .order(Array(asked.preferred(options, &random).prefix(places)))
  }
}

/// A simulated best-worst choice.
struct SimulatedExtremes: SimulatedForm {
  let options: [QuestionScreen.Option]

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    let order = asked.preferred(options, &random)
    return .extremes(
      Extremes(shown: options.map(\.id), best: order.first ?? "", worst: order.last ?? ""))
  }
}
