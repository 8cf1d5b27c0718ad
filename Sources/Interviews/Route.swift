package import Instruments

/// The route through a questionnaire, as it follows from the answers so far.
package struct Route: Sendable {
  /// A stop: a field that is asked.
  package struct Stop: Sendable {
    /// The index of the field.
    package var field: Int
    /// The index of the question.
    package var question: Int
    /// The indices of the elements that are bound around it, by slot.
    package var slots: [Int]
    /// The statements between the previous stop and this one.
    package var statements: [BoundStatement]
    /// The titles around it, outermost first.
    package var titles: [EnclosingBlock]
    /// Whether it is the last row of its battery; true for a single question.
    package var isLastRow: Bool
    /// Whether it has a valid answer.
    package var isSettled: Bool
    /// The number of entries in `Route.known` before this stop.
    var knownBefore: Int
  }

  /// A section, or a round of a loop, around a stop.
  package struct EnclosingBlock: Sendable {
    /// Its title.
    package var title: Wording
    /// The indices of the elements that are bound around it, by slot.
    package var slots: [Int]
  }

  /// A statement with the elements that are bound around it.
  package struct BoundStatement: Sendable {
    /// The statement.
    package var statement: Statement
    /// The indices of the elements that are bound around it, by slot.
    package var slots: [Int]
  }

  /// The stops, in order.
  package var stops: [Stop]
  /// The statements after the last stop.
  package var closing: [BoundStatement]
  /// The disposition of the `end` or full quota that ends the interview early; nil if there is none.
  package var ending: Disposition?
  /// The content of all fields, and the other data that expressions use.
  package var situation: Situation
  /// Whether there may be more rounds of loops, which depend on questions that are still open.
  package var hasOpenRounds: Bool
  /// The fields in the order in which their content was determined.
  var known: [Int]

  /// The index of the first stop without a valid answer; nil if there is none.
  package var firstOpen: Int? { stops.firstIndex { !$0.isSettled } }

  /// The situation at a stop, in which later fields are not reached. An answer is validated in this same situation when
  /// it is given and every time the route is computed. Otherwise, an accepted answer could be asked for again, without
  /// end.
  func situation(at stop: Stop) -> Situation {
    let later = known[stop.knownBefore...]
    if later.allSatisfy({ $0 == stop.field }) { return situation }
    var situation = situation
    for field in later where field != stop.field {
      situation.cells[field] = .absent(.notReached)
    }
    return situation
  }
}
