import Instruments
import Texts

/// Something about the route of every interview that its author can hardly have meant.
struct RouteFinding {
  enum Kind {
    /// No interview comes to an item, nor to so many behind it.
    case unreachable(count: Int)
    /// A condition never holds.
    case never
    /// A condition holds in every interview that comes to it.
    case always
    /// No answer passes a check.
    case neverPasses
    /// Every answer passes a check.
    case alwaysPasses
    /// No interview counts for a quota.
    case unfillable
  }

  var kind: Kind
  var place: SourceRange
  /// What follows from it, for a sentence: ``so that `fees` is never asked``.
  var consequence = ""
  /// What it is in conflict with, or follows from.
  var conflict: [Constraint.Origin] = []
}
