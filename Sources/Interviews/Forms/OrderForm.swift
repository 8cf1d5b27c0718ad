import Instruments

/// A ranking of all elements, or of the first places.
struct OrderForm: InterviewForm {
  let set: ElementSet
  let top: Int?

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .order(let ids) = value else { return .notAnOption }
    let offered = asked.offered(set)
    let places = min(top ?? offered.count, offered.count)
    let isOrder = ids.count == places && Set(ids).count == places && ids.allSatisfy(offered.contains)
    return isOrder ? nil : .notAnOrder(places: places)
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    let shown = asked.options(set)
    return .order(shown, places: min(top ?? shown.count, shown.count))
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    guard case .order(let ids) = value else { return nil }
    return ids.map { names.name($0, of: set) }.joined(separator: " > ")
  }
}
