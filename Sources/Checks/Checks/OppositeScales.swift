import Diagnostics
import Instruments
import Texts

/// Scales that run in opposite directions. Respondents who got used to 10 as the best answer also give it where it is
/// the worst.
enum OppositeScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    var first: [Scale.End: (place: SourceRange, question: String)] = [:]
    for question in inspection.questionnaire.questions {
      // Standard scales are not checked: respondents know their direction.
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
        "the scale of `\(other.question)` runs in the opposite direction to the scale of `\(one.question)`",
        remedy: "Put the good end of all scales on the same side: respondents may not read the labels again.",
        notes: [.init("the scale of `\(one.question)`", at: one.place)])
    ]
  }
}
