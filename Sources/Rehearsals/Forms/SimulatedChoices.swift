import Instruments
import Interviews

/// A simulated choice of one option.
struct SimulatedOne: SimulatedForm {
  let options: [QuestionScreen.Option]

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    .one(random.one(of: options)?.id ?? "")
  }
}

/// A simulated choice of several options.
struct SimulatedSeveral: SimulatedForm {
  let options: [QuestionScreen.Option]
  let atLeast: Int
  let atMost: Int

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    if let alone = exclusive(asked, &random) { return .some([alone]) }
    let likely = asked.attempt % 2 == 0 ? 0.35 : 0.7
    var chosen = options.filter { _ in random.part() < likely }.map(\.id)
    while chosen.count < min(atLeast, options.count), let more = random.one(of: options)?.id {
      if !chosen.contains(more) { chosen.append(more) }
    }
    while chosen.count > atMost { chosen.remove(at: random.below(chosen.count)) }
    return .some(options.map(\.id).filter(chosen.contains))
  }

  /// An exclusive option, chosen as often as any other option; nil otherwise.
  private func exclusive(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> String? {
    let elements = asked.question.shape.codeFrame.map { asked.questionnaire.codeFrames[$0].elements } ?? []
    let alone = options.filter { option in elements.contains { $0.id == option.id && $0.isExclusive } }
    guard asked.attempt == 0, !alone.isEmpty,
      random.part() * Double(options.count) < Double(alone.count)
    else { return nil }
    return random.one(of: alone)?.id
  }
}
