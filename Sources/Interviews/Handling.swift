package import Instruments

extension Interview {
  /// The action for an input. `objected` is the last answer that failed a soft check (`should`) and can be kept with a
  /// reason.
  package func handle(_ input: Input, objected: Answer? = nil) -> Action {
    if status != .open { return .refuse(.isOver) }
    switch input {
    case .answer(let answer): return take(answer)
    case .override(let reason): return override(reason, objected)
    case .back: return back()
    case .next: return .record(.advanced)
    case .goTo(let text): return goTo(text)
    case .note(let text):
      let route = route()
      return .record(.noted(current().map { questionnaire.address(of: route.stops[$0].field) }, text))
    case .language(let language):
      guard questionnaire.languages.contains(language) else {
        return .refuse(.noSuchLanguage(questionnaire.languages))
      }
      return .record(.language(language))
    case .stop(let disposition): return .record(.stopped(disposition))
    case .leave: return .record(.stopped(history.dispositionBefore ?? .partial))
    case .finish:
      return route().firstOpen == nil ? .record(.completed(disposition())) : .refuse(.stillOpen)
    }
  }

  private func take(_ answer: Answer) -> Action {
    let route = route()
    guard let index = current() else { return .refuse(.isOver) }
    let stop = route.stops[index]
    if let problem = problem(about: answer, at: stop, Evaluator(questionnaire, route.situation(at: stop))) {
      return .refuse(problem)
    }
    return .record(.answered(questionnaire.address(of: stop.field), answer, override: nil))
  }

  /// Keeps an answer that fails a soft check: the last input, or an earlier answer that became invalid because another
  /// one was changed.
  private func override(_ reason: String, _ objected: Answer?) -> Action {
    let route = route()
    guard !reason.isEmpty, let stop = current().map({ route.stops[$0] }) else {
      return .refuse(.nothingToOverride)
    }
    if let objected {
      return .record(.answered(questionnaire.address(of: stop.field), objected, override: reason))
    }
    guard let answer = answers[stop.field],
      case .check(_, canOverride: true) = objection(stop, Evaluator(questionnaire, route.situation(at: stop)))
    else { return .refuse(.nothingToOverride) }
    return .record(.answered(questionnaire.address(of: stop.field), answer, override: reason))
  }

  private func back() -> Action {
    let stops = route().stops
    let index = current() ?? stops.count
    guard index > 0 else { return .refuse(.isFirst) }
    return .record(.reopened(questionnaire.address(of: stops[index - 1].field)))
  }

  /// Goes to a question by its id or address. For a battery, the id means its first row.
  private func goTo(_ text: String) -> Action {
    let stops = route().stops
    let reachable = stops.prefix((route().firstOpen ?? stops.count) + 1)
    let stop =
      reachable.first { questionnaire.address(of: $0.field).text == text }
      ?? reachable.first { questionnaire.questions[$0.question].id == text }
    guard let stop else { return .refuse(.noSuchQuestion(text)) }
    return .record(.reopened(questionnaire.address(of: stop.field)))
  }
}
