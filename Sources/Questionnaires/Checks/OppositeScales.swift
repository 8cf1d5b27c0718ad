import Diagnostics
import Texts

/// Scales that run in opposite directions: who has just learnt that 10 is best says 10 where it is worst.
enum OppositeScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var first: [Scale.End: (name: Name, question: String)] = [:]
    for (question, skeleton) in zip(inspection.questionnaire.questions, inspection.resolved.questions) {
      // Standard scales run as everybody knows them.
      guard case .point(let scale) = question.shape, case .point(let name) = skeleton.draft.shape,
        case .written? = skeleton.scale, first[scale.best] == nil
      else { continue }
      first[scale.best] = (name, question.id)
    }
    guard let high = first[.high], let low = first[.low] else { return [] }
    let (one, other) = high.name.range.lower < low.name.range.lower ? (high, low) : (low, high)
    return [
      Diagnostic(
        .oppositeScales, at: other.name.range,
        "the scale of `\(other.question)` runs the other way round than that of `\(one.question)`",
        remedy: "Let the good end of all scales be the same one: respondents do not read labels twice.",
        notes: [.init("the scale of `\(one.question)`", at: one.name.range)])
    ]
  }
}
