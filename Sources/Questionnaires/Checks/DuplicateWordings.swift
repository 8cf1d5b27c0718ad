import Diagnostics
import Texts

/// Two questions with the same words in one interview: one was copied and not changed.
enum DuplicateWordings {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    check(inspection.items, inspection)
  }

  /// Looks at the questions of one section: what “How far is it?” is about, its section says.
  private static func check(_ items: [PlacedItem], _ inspection: Inspection) -> [Diagnostic] {
    let language = inspection.draft.sourceLanguage
    var first: [String: (index: Int, place: SourceRange)] = [:]
    var found: [Diagnostic] = []
    for item in items {
      found += check(item.items, inspection)
      guard case .question(let index) = item.item else { continue }
      let draft = inspection.resolved.questions[index].draft
      guard !draft.isGenerated, let text = draft.ask?.single(language) else { continue }
      let words = text.whole
      guard let other = first[words] else {
        first[words] = (index, text.place)
        continue
      }
      if areApart(inspection.questionnaire, other.index, index) { continue }
      let (a, b) = (inspection.questionnaire.questions[other.index].id, draft.name.text)
      found.append(
        Diagnostic(
          .duplicateWording, at: text.place, "`\(b)` asks in the same words as `\(a)`",
          remedy: "Change the words, or remove one of the two.", notes: [.init("`\(a)`", at: other.place)]))
    }
    return found
  }

  /// Whether two questions ask about different things, or never in one interview.
  private static func areApart(_ questionnaire: Questionnaire, _ a: Int, _ b: Int) -> Bool {
    let (one, other) = (questionnaire.questions[a], questionnaire.questions[b])
    if one.rows?.base != other.rows?.base || one.loops.map(\.base) != other.loops.map(\.base) { return true }
    guard one.loops.isEmpty, let first = one.condition, let second = other.condition else { return false }
    let both = Constraint(demand: .comes(.and(first, second), to: .holds), slots: [])
    return RouteFacts(questionnaire).verdict([both]) == .impossible
  }
}
