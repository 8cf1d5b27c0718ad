import Instruments

/// A simulated scale point, from the person's position on the measured scale.
struct SimulatedPoint: SimulatedForm {
  let low: Int
  let high: Int

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    if asked.attempt > 0 { return .point(low + random.below(high - low + 1)) }
    let point = max(low, min(high, low + Int((asked.part * Double(high - low)).rounded())))
    guard case .point(let scale) = asked.question.shape else { return .point(point) }
    return .point(scale.turned(point))
  }
}
