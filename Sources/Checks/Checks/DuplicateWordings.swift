import Diagnostics
import Instruments
import Texts

/// Questions with the same wording in one section. Usually one was copied and not changed.
enum DuplicateWordings {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    check(inspection.questionnaire.items, inspection.questionnaire)
  }

  /// Checks the questions of each section separately, because the section can say what “How far is it?” is about.
  private static func check(_ items: [Item], _ questionnaire: Questionnaire) -> [Diagnostic] {
    var first: [[Wording.Part]: (index: Int, place: SourceRange)] = [:]
    var found: [Diagnostic] = []
    for item in items {
      found += check(item.items, questionnaire)
      guard case .question(let index) = item else { continue }
      let question = questionnaire.questions[index]
      guard question.origin.isWritten, let text = question.ask?.single(questionnaire.sourceLanguage),
        let place = text.origin.place
      else { continue }
      guard let other = first[text.parts] else {
        first[text.parts] = (index, place)
        continue
      }
      if areApart(questionnaire, other.index, index) { continue }
      let (a, b) = (questionnaire.questions[other.index].id, question.id)
      found.append(
        Diagnostic(
          .duplicateWording, at: place, "`\(b)` has the same wording as `\(a)`",
          remedy: "Change the wording, or remove one of the questions.",
          notes: [.init("`\(a)`", at: other.place)]))
    }
    return found
  }

  /// Whether two questions are about different elements, or are never asked in the same interview.
  private static func areApart(_ questionnaire: Questionnaire, _ a: Int, _ b: Int) -> Bool {
    let (one, other) = (questionnaire.questions[a], questionnaire.questions[b])
    if one.rows?.codeFrame != other.rows?.codeFrame { return true }
    guard one.loops.isEmpty, let first = one.condition, let second = other.condition else { return false }
    let both = Constraint(demand: .evaluates(.and(first, second), to: .holds), slots: [])
    return RouteFacts(questionnaire).verdict([both]) == .impossible
  }
}
