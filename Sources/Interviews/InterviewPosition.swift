import Instruments

/// The position of an interview: the route and the current stop, which follow from the history. It is computed once for
/// each event.
struct InterviewPosition: Sendable {
  /// The route through the questionnaire.
  let route: Route
  /// The index of the current stop: the one that the interview went back to, or else the first open one; nil if no stop
  /// is open.
  let current: Int?

  /// The position that follows from a history.
  init(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String]) {
    let route = RouteWalk.walk(questionnaire, history, sampleTexts: sampleTexts)
    let reopened = history.reopened.flatMap { field in route.stops.firstIndex { $0.field == field } }
    (self.route, current) = (route, reopened ?? route.firstOpen)
  }
}
