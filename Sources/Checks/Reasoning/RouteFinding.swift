import Instruments
import Texts

/// A problem of the routing that affects all interviews.
struct RouteFinding {
  enum Kind {
    /// No interview reaches an item. `count` includes the item and the unreachable items after it.
    case unreachable(count: Int)
    /// A condition is never true.
    case neverTrue
    /// A condition is true in every interview that reaches it.
    case alwaysTrue
    /// No answer passes a check.
    case neverPasses
    /// Every answer passes a check.
    case alwaysPasses
    /// No complete interview counts for a quota.
    case unfillable
  }

  var kind: Kind
  var place: SourceRange
  /// The consequence, as the end of a sentence: ``so `fees` is never asked``.
  var consequence = ""
  /// The parts of the questionnaire that it conflicts with, or follows from.
  var conflict: [Constraint.Origin] = []
}
