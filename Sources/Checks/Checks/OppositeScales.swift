import Diagnostics
import Instruments
import Texts

/// Scales that run in opposite directions: who has just learnt that 10 is best says 10 where it is worst.
enum OppositeScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var first: [Scale.End: (place: SourceRange, question: String)] = [:]
    for question in inspection.questionnaire.questions {
      // Standard scales run as everybody knows them.
      guard case .point(let scale) = question.shape, case .written(let place) = scale.origin,
        first[scale.best] == nil
      else { continue }
      first[scale.best] = (place, question.id)
    }
    guard let high = first[.high], let low = first[.low] else { return [] }
    let (one, other) = high.place.lower < low.place.lower ? (high, low) : (low, high)
    return [
      Diagnostic(
        .oppositeScales, at: other.place,
        "the scale of `\(other.question)` runs the other way round than that of `\(one.question)`",
        remedy: "Let the good end of all scales be the same one: respondents do not read labels twice.",
        notes: [.init("the scale of `\(one.question)`", at: one.place)])
    ]
  }
}
