import Instruments

/// Where an interview stands: all that follows from its history. It is made once for each event, so that asking changes
/// nothing.
struct Standing: Sendable {
  /// The way through the questionnaire.
  let route: Route
  /// The stop that is shown: the one gone back to, else the first open one; nil where all are settled.
  let current: Int?

  /// Where an interview stands by its history.
  init(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String]) {
    let route = RouteWalk.walk(questionnaire, history, sampleTexts: sampleTexts)
    let reopened = history.reopened.flatMap { field in route.stops.firstIndex { $0.field == field } }
    (self.route, current) = (route, reopened ?? route.firstOpen)
  }
}
