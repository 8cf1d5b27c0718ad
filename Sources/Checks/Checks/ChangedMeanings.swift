import Comparisons
import Diagnostics
import Instruments
import Texts

/// Changes to a questionnaire that has answers after which these answers would mean something else.
enum ChangedMeanings {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let questionnaire = inspection.questionnaire
    guard let stored = inspection.fieldedCodes?.newest, stored.hash != questionnaire.hash else { return [] }
    let comparison = Comparison(from: stored, to: questionnaire)
    let (before, after) = (elements(of: stored), elements(of: questionnaire))
    var seen: Set<String> = []
    return comparison.breaks.compactMap { change in
      // The same difference of several questions is told once.
      guard seen.insert("\(change.kind) \(change.summary)").inserted else { return nil }
      let place = change.new ?? questionnaire.origin.place ?? SourceRange(0, 0)
      let summary = "\(change.subject.name): \(change.summary), but there are already answers"
      guard change.kind == .recoded else {
        return Diagnostic(
          .changedMeaning, at: place, summary,
          remedy:
            "Give it a new id if it is a new question. If the change is intended, exports keep the older answers in a column of their own."
        )
      }
      // Codes that follow from the position are reported with a fix of their own.
      guard let now = after[place], now.codeOrigin.isWritten, let was = change.old.flatMap({ before[$0] })
      else { return nil }
      return Diagnostic(
        .changedMeaning, at: now.codeOrigin.place ?? place, summary,
        remedy: "Write `value: \(was.code)`, so that the code means the same as in the stored answers.")
    }
  }

  /// The options of all code frames, by the place of their id.
  private static func elements(of questionnaire: Questionnaire) -> [SourceRange: Element] {
    let elements = questionnaire.codeFrames.flatMap(\.elements)
    return Dictionary(elements.compactMap { element in element.origin.place.map { ($0, element) } }) {
      first, _ in first
    }
  }
}
